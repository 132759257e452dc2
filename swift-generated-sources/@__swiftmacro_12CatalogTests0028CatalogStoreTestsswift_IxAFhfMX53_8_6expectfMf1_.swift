Testing.__checkBinaryOperation(users[0].firstTime,{ $0 == $1() },1000,expression: .__fromBinaryOperation(.__fromSyntaxNode("users[0].firstTime"),"==",.__fromSyntaxNode("1000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:54:9-54:44
