Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},"with the help of",expression: .__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromStringLiteral(#""with the help of""#, "with the help of"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:52:17-52:59
