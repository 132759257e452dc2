Testing.__checkBinaryOperation(refused > rounds / 2,{ $0 && $1() },refused < rounds,expression: .__fromBinaryOperation(.__fromSyntaxNode("refused > rounds / 2"),"&&",.__fromSyntaxNode("refused < rounds")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:174:9-174:58
