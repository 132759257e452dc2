Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:46:23-46:39
