Testing.__checkBinaryOperation(value.float16Bits,{ $0 == $1() },bits,expression: .__fromBinaryOperation(.__fromSyntaxNode("value.float16Bits"),"==",.__fromSyntaxNode("bits")),comments: ["\(value)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift:35:38-35:84
