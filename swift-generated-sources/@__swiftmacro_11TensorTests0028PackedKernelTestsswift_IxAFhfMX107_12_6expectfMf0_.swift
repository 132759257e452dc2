Testing.__checkValue(run.product().allSatisfy { $0.isFinite },expression: .__fromSyntaxNode("run.product().allSatisfy { $0.isFinite }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:108:13-108:62
