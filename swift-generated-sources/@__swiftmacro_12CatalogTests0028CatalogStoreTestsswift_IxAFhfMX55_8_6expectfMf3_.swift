Testing.__checkBinaryOperation(users[2].firstTime,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("users[2].firstTime"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:56:9-56:43
