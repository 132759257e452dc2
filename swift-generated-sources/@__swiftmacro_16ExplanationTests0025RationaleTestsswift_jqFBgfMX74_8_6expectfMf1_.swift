Testing.__checkFunctionCall(far.text.self,calling: {
  $0.contains($1)
},"nothing in the history",expression: .__fromFunctionCall(.__fromSyntaxNode("far.text"),"contains",(nil,.__fromStringLiteral(#""nothing in the history""#, "nothing in the history"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:75:9-75:61
