Testing.__checkBinaryOperation(session.position,{ $0 == $1() },Self.past.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("session.position"),"==",.__fromSyntaxNode("Self.past.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:37:9-37:53
