Testing.__checkBinaryOperation(ties.candidateCount,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("ties.candidateCount"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:122:9-122:42
