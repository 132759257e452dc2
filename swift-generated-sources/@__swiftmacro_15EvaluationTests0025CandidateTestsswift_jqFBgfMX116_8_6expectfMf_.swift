Testing.__checkBinaryOperation(file.userCount,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("file.userCount"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:117:9-117:37
