nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests017SafetensorsHeaderB0V010readsSoundD04TestfMp_.swift:5:99-5:109
