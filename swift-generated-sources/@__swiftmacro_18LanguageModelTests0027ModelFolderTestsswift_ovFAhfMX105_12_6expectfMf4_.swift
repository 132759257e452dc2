Testing.__checkBinaryOperation(model.byteCount,{ $0 > $1() },weights.reduce(0) { $0 + $1.matrix.byteCount },expression: .__fromBinaryOperation(.__fromSyntaxNode("model.byteCount"),">",.__fromSyntaxNode("weights.reduce(0) { $0 + $1.matrix.byteCount }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:106:13-106:86
