Testing.__checkFunctionCall(items.self,calling: {
  $0.contains($1)
},question.targets[0],expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("items"),"contains",(nil,.__fromSyntaxNode("question.targets[0]"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:22:13-22:58
