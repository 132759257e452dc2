Testing.__checkValue(run.unpacked.allSatisfy { abs($0 - value) <= max(0.02 * value, 1.5e-35) },expression: .__fromSyntaxNode("run.unpacked.allSatisfy { abs($0 - value) <= max(0.02 * value, 1.5e-35) }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:107:13-107:95
