Testing.__checkBinaryOperation(header.entries,{ $0 == $1() },[
                SafetensorsEntry(name: "a", type: .f32, shape: [2, 3], range: 0..<24),
                SafetensorsEntry(name: "b", type: .i64, shape: [], range: 24..<32),
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode("header.entries"),"==",.__fromSyntaxNode(#"[\#n                SafetensorsEntry(name: "a", type: .f32, shape: [2, 3], range: 0..<24),\#n                SafetensorsEntry(name: "b", type: .i64, shape: [], range: 24..<32),\#n            ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:37:9-41:15
