Testing.__checkBinaryOperation(error.path,{ $0 == $1() },"config.json",expression: .__fromBinaryOperation(.__fromSyntaxNode("error.path"),"==",.__fromStringLiteral(#""config.json""#, "config.json")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:109:9-109:45
