Testing.__checkBinaryOperation(layout.start(of: embedding.items),{ $0 == $1() },layout.denseCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("layout.start(of: embedding.items)"),"==",.__fromSyntaxNode("layout.denseCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:64:9-64:72
