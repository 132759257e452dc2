Testing.__checkValue(zip(read.values, table.values).allSatisfy { abs($0 - $1) < 1e-3 },expression: .__fromSyntaxNode("zip(read.values, table.values).allSatisfy { abs($0 - $1) < 1e-3 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:27:9-27:83
