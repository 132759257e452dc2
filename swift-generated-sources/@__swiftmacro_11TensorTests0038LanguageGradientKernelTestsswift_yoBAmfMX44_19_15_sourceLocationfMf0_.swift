Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:45:20-45:36
