Testing.__checkBinaryOperation(image?.location,{ $0 == $1() },"http://i/1.jpg",expression: .__fromBinaryOperation(.__fromSyntaxNode("image?.location"),"==",.__fromStringLiteral(#""http://i/1.jpg""#, "http://i/1.jpg")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:123:9-123:53
