Testing.__checkBinaryOperation(near[0].text(.utf8),{ $0 == $1() },"2",expression: .__fromBinaryOperation(.__fromSyntaxNode("near[0].text(.utf8)"),"==",.__fromStringLiteral(#""2""#, "2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:158:13-158:48
