Testing.__checkBinaryOperation(error?.description.contains(expected),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.description.contains(expected)"),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:141:9-141:63
