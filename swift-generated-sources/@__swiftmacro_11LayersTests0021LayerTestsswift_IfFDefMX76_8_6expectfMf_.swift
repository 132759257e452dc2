Testing.__checkBinaryOperation(abs(variance - 2.0 / 100),{ $0 < $1() },0.002,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(variance - 2.0 / 100)"),"<",.__fromSyntaxNode("0.002")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:77:9-77:51
