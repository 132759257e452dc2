Testing.__checkValue(zip(row, expected).allSatisfy { abs($0 - $1) < 1e-6 },expression: .__fromSyntaxNode("zip(row, expected).allSatisfy { abs($0 - $1) < 1e-6 }"),comments: ["\(row) \(expected)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:111:9-111:93
