nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_.swift:4:250-4:260
