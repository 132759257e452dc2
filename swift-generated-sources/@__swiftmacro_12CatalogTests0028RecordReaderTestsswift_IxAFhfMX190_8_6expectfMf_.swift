Testing.__checkBinaryOperation(text,{ $0 == $1() },"Amélie",expression: .__fromBinaryOperation(.__fromSyntaxNode("text"),"==",.__fromStringLiteral(#""Amélie""#, "Amélie")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:191:9-191:35
