Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_17RecommendersTests012SASRecParityB05SuitefMp_.swift:5:22-5:38
