Testing.__checkBinaryOperation(ReleaseYear.split("(1999)"),{ $0 == $1() },("(1999)", nil),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"ReleaseYear.split("(1999)")"#),"==",.__fromSyntaxNode(#"("(1999)", nil)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:198:9-198:64
