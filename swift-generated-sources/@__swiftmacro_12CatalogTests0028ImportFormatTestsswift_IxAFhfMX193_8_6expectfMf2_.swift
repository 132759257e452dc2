Testing.__checkBinaryOperation(modalities.map(\.kind),{ $0 == $1() },[.image, .text],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"modalities.map(\.kind)"#),"==",.__fromSyntaxNode("[.image, .text]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:194:9-194:59
