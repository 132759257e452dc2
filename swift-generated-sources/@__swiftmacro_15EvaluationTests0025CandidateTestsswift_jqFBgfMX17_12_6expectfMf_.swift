Testing.__checkBinaryOperation(items.count,{ $0 == $1() },min(count, 56),expression: .__fromBinaryOperation(.__fromSyntaxNode("items.count"),"==",.__fromSyntaxNode("min(count, 56)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:18:13-18:51
