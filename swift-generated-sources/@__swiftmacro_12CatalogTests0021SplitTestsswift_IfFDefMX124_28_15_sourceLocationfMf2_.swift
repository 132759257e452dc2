Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:125:29-125:45
