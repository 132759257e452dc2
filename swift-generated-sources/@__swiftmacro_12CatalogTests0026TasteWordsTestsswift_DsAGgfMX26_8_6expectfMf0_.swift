Testing.__checkBinaryOperation(words[0].count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("words[0].count"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:27:9-27:37
