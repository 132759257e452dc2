Testing.__checkBinaryOperation(users[0].lastTime,{ $0 == $1() },2000,expression: .__fromBinaryOperation(.__fromSyntaxNode("users[0].lastTime"),"==",.__fromSyntaxNode("2000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:55:9-55:43
