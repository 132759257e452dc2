Testing.__checkBinaryOperation(session.position,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("session.position"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:93:13-93:43
