Testing.__checkValue(table.values.allSatisfy { $0.isFinite },expression: .__fromSyntaxNode("table.values.allSatisfy { $0.isFinite }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:64:9-64:57
