Testing.__checkValue(values.allSatisfy { $0.isNaN },expression: .__fromSyntaxNode("values.allSatisfy { $0.isNaN }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:74:9-74:48
