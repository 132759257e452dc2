Testing.__checkValue(table[item].dropFirst(3).allSatisfy { $0 == 0 },expression: .__fromSyntaxNode("table[item].dropFirst(3).allSatisfy { $0 == 0 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:65:29-65:85
