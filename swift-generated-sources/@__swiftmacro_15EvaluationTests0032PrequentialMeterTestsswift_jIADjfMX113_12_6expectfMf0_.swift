Testing.__checkFunctionCall(Set(sample).self,calling: {
  $0.isDisjoint(with: $1)
},[1, 2, 3],expression: .__fromFunctionCall(.__fromSyntaxNode("Set(sample)"),"isDisjoint",("with",.__fromSyntaxNode("[1, 2, 3]"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:114:13-114:61
