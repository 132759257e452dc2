Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:91:20-91:36
