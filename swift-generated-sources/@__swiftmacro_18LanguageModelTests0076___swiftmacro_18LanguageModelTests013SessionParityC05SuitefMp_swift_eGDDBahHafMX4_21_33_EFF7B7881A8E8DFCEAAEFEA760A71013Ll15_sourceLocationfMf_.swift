Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC05SuitefMp_.swift:5:22-5:38
