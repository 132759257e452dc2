Testing.__checkFunctionCall(items.self,calling: {
  $0.contains($1)
},test.targets[0],expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("items"),"contains",(nil,.__fromSyntaxNode("test.targets[0]"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:40:13-40:54
