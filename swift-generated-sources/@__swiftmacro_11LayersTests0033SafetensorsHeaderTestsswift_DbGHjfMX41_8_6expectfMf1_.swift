Testing.__checkBinaryOperation(header.dataStart,{ $0 == $1() },8 + plain.utf8.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("header.dataStart"),"==",.__fromSyntaxNode("8 + plain.utf8.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:42:9-42:58
