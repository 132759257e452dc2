Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:112:20-112:36
