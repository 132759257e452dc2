Testing.__checkFunctionCall(Set(items).self,calling: {
  $0.isDisjoint(with: $1)
},[0, 1, 2],expression: .__fromFunctionCall(.__fromSyntaxNode("Set(items)"),"isDisjoint",("with",.__fromSyntaxNode("[0, 1, 2]"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:21:13-21:60
