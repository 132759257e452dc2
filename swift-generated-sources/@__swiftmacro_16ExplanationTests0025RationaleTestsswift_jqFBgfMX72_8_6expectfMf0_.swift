Testing.__checkFunctionCall(rare.text.self,calling: {
  $0.contains($1)
},"too few people",expression: .__fromFunctionCall(.__fromSyntaxNode("rare.text"),"contains",(nil,.__fromStringLiteral(#""too few people""#, "too few people"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:73:9-73:54
