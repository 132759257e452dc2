Testing.__checkBinaryOperation(file.metadata,{ $0 == $1() },metadata,expression: .__fromBinaryOperation(.__fromSyntaxNode("file.metadata"),"==",.__fromSyntaxNode("metadata")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:48:9-48:43
