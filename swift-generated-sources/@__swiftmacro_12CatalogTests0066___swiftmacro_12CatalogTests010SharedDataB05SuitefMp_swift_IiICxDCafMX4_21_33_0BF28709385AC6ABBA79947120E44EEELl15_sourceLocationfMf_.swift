Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_12CatalogTests010SharedDataB05SuitefMp_.swift:5:22-5:38
