Testing.__checkBinaryOperation(tokens,{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokens"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:132:9-132:36
