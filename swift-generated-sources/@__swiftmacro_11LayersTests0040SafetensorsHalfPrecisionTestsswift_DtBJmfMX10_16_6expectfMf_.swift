Testing.__checkBinaryOperation(value.isNaN,{ $0 && $1() },Float16(bitPattern: value.float16Bits).isNaN,expression: .__fromBinaryOperation(.__fromSyntaxNode("value.isNaN"),"&&",.__fromSyntaxNode("Float16(bitPattern: value.float16Bits).isNaN")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift:11:17-11:85
