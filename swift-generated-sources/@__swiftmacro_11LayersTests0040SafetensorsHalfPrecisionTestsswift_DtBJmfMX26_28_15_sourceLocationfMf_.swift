Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHalfPrecisionTests.swift:27:29-27:45
