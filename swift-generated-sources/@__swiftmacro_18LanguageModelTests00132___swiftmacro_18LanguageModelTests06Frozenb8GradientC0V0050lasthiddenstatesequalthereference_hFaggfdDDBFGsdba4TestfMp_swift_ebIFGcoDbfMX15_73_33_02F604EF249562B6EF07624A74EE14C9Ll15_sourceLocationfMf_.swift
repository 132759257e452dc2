Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_.swift:16:74-16:90
