Testing.__checkBinaryOperation(generation.tokens,{ $0 == $1() },expected.continuation,expression: .__fromBinaryOperation(.__fromSyntaxNode("generation.tokens"),"==",.__fromSyntaxNode("expected.continuation")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:31:9-31:60
