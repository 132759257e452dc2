Testing.__checkBinaryOperation(samples(10, .wholeSequence, seed: 5),{ $0 == $1() },first,expression: .__fromBinaryOperation(.__fromSyntaxNode("samples(10, .wholeSequence, seed: 5)"),"==",.__fromSyntaxNode("first")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:62:9-62:63
