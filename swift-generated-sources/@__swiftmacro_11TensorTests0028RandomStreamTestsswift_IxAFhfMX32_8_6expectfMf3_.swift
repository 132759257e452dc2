Testing.__checkValue(counts.allSatisfy { abs($0 - count / 7) < 250 },expression: .__fromSyntaxNode("counts.allSatisfy { abs($0 - count / 7) < 250 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:33:9-33:65
