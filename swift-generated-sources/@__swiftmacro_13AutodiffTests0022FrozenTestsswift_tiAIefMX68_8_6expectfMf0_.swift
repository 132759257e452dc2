Testing.__checkValue(frozen.contains { abs($0) > 0.01 },expression: .__fromSyntaxNode("frozen.contains { abs($0) > 0.01 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:69:9-69:52
