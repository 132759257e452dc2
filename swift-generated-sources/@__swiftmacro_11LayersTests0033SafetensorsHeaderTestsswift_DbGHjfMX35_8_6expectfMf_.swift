Testing.__checkBinaryOperation(header.metadata,{ $0 == $1() },["k": "v é 🎬"],expression: .__fromBinaryOperation(.__fromSyntaxNode("header.metadata"),"==",.__fromSyntaxNode(#"["k": "v é 🎬"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:36:9-36:55
