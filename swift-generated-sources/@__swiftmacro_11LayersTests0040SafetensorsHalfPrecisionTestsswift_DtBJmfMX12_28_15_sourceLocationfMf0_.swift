Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift:13:29-13:45
