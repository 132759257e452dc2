Testing.__checkBinaryOperation(one != nil,{ $0 && $1() },one == FileManager.default.contents(atPath: folder.path("two")),expression: .__fromBinaryOperation(.__fromSyntaxNode("one != nil"),"&&",.__fromSyntaxNode(#"one == FileManager.default.contents(atPath: folder.path("two"))"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:81:9-81:95
