Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:24:20-24:36
