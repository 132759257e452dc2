Testing.__checkBinaryOperation(text.utf8.allSatisfy { $0 >= 0x20 },{ $0 && $1() },text.count < 250,expression: .__fromBinaryOperation(.__fromSyntaxNode("text.utf8.allSatisfy { $0 >= 0x20 }"),"&&",.__fromSyntaxNode("text.count < 250")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:127:9-127:73
