Testing.__checkFunctionCall(rationale.text.self,calling: {
  $0.contains($1)
},"score alone",expression: .__fromFunctionCall(.__fromSyntaxNode("rationale.text"),"contains",(nil,.__fromStringLiteral(#""score alone""#, "score alone"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:76:46-76:93
