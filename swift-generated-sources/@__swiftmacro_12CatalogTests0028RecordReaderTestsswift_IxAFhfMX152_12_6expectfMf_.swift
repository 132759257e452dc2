Testing.__checkBinaryOperation(second[0].text(.utf8),{ $0 == $1() },"30001",expression: .__fromBinaryOperation(.__fromSyntaxNode("second[0].text(.utf8)"),"==",.__fromStringLiteral(#""30001""#, "30001")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:153:13-153:54
