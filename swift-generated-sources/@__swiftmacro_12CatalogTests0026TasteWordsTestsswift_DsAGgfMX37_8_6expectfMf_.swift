Testing.__checkBinaryOperation(Array(shuffled[1]),{ $0 == $1() },[7, 8, 9],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(shuffled[1])"),"==",.__fromSyntaxNode("[7, 8, 9]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:38:9-38:49
