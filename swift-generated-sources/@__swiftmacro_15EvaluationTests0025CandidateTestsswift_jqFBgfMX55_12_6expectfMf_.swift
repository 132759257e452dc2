Testing.__checkBinaryOperation(items.count == 55,{ $0 && $1() },!items.contains(50),expression: .__fromBinaryOperation(.__fromSyntaxNode("items.count == 55"),"&&",.__fromSyntaxNode("!items.contains(50)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:56:13-56:62
