Testing.__checkBinaryOperation(ReleaseYear.split("Se7en (a.k.a. Seven)"),{ $0 == $1() },("Se7en (a.k.a. Seven)", nil),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"ReleaseYear.split("Se7en (a.k.a. Seven)")"#),"==",.__fromSyntaxNode(#"("Se7en (a.k.a. Seven)", nil)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:197:9-197:92
