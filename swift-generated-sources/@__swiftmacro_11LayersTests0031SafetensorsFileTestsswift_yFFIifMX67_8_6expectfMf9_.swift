Testing.__checkBinaryOperation(block,{ $0 == $1() },floats,expression: .__fromBinaryOperation(.__fromSyntaxNode("block"),"==",.__fromSyntaxNode("floats")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:68:9-68:33
