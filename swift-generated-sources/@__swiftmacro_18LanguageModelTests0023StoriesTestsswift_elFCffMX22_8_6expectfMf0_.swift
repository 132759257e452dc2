Testing.__checkBinaryOperation(tokens,{ $0 == $1() },reference.tokens,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokens"),"==",.__fromSyntaxNode("reference.tokens")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/StoriesTests.swift:23:9-23:44
