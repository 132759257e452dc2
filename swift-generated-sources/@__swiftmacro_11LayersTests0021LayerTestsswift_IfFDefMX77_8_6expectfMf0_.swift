Testing.__checkValue((0..<10).allSatisfy { weights[norm.gain][$0] == 1 && weights[norm.bias][$0] == 0 },expression: .__fromSyntaxNode("(0..<10).allSatisfy { weights[norm.gain][$0] == 1 && weights[norm.bias][$0] == 0 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:78:9-78:100
