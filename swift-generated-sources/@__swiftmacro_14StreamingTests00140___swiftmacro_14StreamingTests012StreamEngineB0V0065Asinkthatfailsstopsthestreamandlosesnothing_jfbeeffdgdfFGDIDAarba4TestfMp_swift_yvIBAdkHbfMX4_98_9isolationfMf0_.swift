nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0065Asinkthatfailsstopsthestreamandlosesnothing_jfbeeffdgdfFGDIDAarba4TestfMp_.swift:5:99-5:109
