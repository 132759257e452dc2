Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_.swift:16:100-16:116
