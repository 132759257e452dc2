Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift:46:38-46:54
