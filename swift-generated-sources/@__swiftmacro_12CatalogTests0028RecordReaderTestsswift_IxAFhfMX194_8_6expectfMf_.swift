Testing.__checkBinaryOperation(ReleaseYear.split("Toy Story (1995)"),{ $0 == $1() },("Toy Story", 1995),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"ReleaseYear.split("Toy Story (1995)")"#),"==",.__fromSyntaxNode(#"("Toy Story", 1995)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:195:9-195:78
