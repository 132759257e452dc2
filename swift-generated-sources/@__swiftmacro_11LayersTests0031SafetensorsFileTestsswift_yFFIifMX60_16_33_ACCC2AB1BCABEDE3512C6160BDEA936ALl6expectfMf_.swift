Testing.__checkBinaryOperation(address % UInt(entry.type.byteCount),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("address % UInt(entry.type.byteCount)"),"==",.__fromSyntaxNode("0")),comments: ["\(entry.name)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:61:17-61:84
