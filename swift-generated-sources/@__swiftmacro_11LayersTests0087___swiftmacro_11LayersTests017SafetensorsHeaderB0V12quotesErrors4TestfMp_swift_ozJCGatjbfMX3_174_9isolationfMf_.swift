nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests017SafetensorsHeaderB0V12quotesErrors4TestfMp_.swift:4:175-4:185
