Testing.__checkBinaryOperation(empty?.path,{ $0 == $1() },folder.path("config.json"),expression: .__fromBinaryOperation(.__fromSyntaxNode("empty?.path"),"==",.__fromSyntaxNode(#"folder.path("config.json")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:82:9-82:59
