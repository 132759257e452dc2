Testing.__checkBinaryOperation(ReleaseYear.split("2001: A Space Odyssey"),{ $0 == $1() },("2001: A Space Odyssey", nil),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"ReleaseYear.split("2001: A Space Odyssey")"#),"==",.__fromSyntaxNode(#"("2001: A Space Odyssey", nil)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:196:9-196:94
