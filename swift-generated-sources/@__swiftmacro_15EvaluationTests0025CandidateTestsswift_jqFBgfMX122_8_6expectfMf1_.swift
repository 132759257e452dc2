Testing.__checkBinaryOperation(RankingMetrics(ties).rank,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("RankingMetrics(ties).rank"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:123:9-123:48
