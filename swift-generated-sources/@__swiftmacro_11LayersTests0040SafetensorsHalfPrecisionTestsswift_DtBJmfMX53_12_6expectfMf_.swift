Testing.__checkBinaryOperation(Float(bitPattern: pattern).bfloat16Bits,{ $0 == $1() },bits,expression: .__fromBinaryOperation(.__fromSyntaxNode("Float(bitPattern: pattern).bfloat16Bits"),"==",.__fromSyntaxNode("bits")),comments: ["\(pattern)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift:54:13-54:83
