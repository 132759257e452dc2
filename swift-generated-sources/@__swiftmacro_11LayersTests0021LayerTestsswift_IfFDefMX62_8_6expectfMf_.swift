Testing.__checkBinaryOperation(layout.start(of: linear.weight),{ $0 < $1() },layout.start(of: embedding.items),expression: .__fromBinaryOperation(.__fromSyntaxNode("layout.start(of: linear.weight)"),"<",.__fromSyntaxNode("layout.start(of: embedding.items)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:63:9-63:85
