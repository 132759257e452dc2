nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0066Asilencelongerthanthelongestwaitisjumpedover_ggbhgedhecgDJFDJAasba4TestfMp_.swift:5:99-5:109
