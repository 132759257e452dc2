Testing.__checkBinaryOperation(score.count,{ $0 == $1() },candidate.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("score.count"),"==",.__fromSyntaxNode("candidate.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:34:13-34:52
