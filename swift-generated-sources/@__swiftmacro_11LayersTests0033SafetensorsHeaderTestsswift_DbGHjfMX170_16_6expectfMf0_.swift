Testing.__checkBinaryOperation(entry.shape.reduce(entry.type.byteCount, &*),{ $0 == $1() },entry.range.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("entry.shape.reduce(entry.type.byteCount, &*)"),"==",.__fromSyntaxNode("entry.range.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:171:17-171:91
