Testing.__checkBinaryOperation(alone,{ $0 == $1() },first[17],expression: .__fromBinaryOperation(.__fromSyntaxNode("alone"),"==",.__fromSyntaxNode("first[17]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:67:9-67:36
