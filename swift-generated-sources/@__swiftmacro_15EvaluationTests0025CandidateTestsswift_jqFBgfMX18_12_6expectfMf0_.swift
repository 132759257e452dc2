Testing.__checkBinaryOperation(Set(items).count,{ $0 == $1() },items.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(items).count"),"==",.__fromSyntaxNode("items.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:19:13-19:53
