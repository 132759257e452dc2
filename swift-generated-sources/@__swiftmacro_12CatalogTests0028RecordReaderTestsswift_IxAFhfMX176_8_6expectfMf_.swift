Testing.__checkBinaryOperation(withField(text) { TimeText.milliseconds($0) },{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("withField(text) { TimeText.milliseconds($0) }"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:177:9-177:75
