Testing.__checkBinaryOperation(session.position,{ $0 == $1() },41,expression: .__fromBinaryOperation(.__fromSyntaxNode("session.position"),"==",.__fromSyntaxNode("41")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:40:9-40:40
