Testing.__checkBinaryOperation(file.entries.count,{ $0 == $1() },8,expression: .__fromBinaryOperation(.__fromSyntaxNode("file.entries.count"),"==",.__fromSyntaxNode("8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:49:9-49:41
