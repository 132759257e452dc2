Testing.__checkBinaryOperation(values.count,{ $0 == $1() },entry.elementCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("values.count"),"==",.__fromSyntaxNode("entry.elementCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:160:13-160:56
