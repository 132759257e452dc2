Testing.__checkBinaryOperation(withField(text) { TimeText.milliseconds($0) },{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("withField(text) { TimeText.milliseconds($0) }"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:185:9-185:70
