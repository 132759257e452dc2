Testing.__checkBinaryOperation(counts[0],{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("counts[0]"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:84:9-84:32
