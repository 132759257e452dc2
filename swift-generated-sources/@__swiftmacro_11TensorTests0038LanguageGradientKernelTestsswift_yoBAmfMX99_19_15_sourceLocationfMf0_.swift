Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:100:20-100:36
