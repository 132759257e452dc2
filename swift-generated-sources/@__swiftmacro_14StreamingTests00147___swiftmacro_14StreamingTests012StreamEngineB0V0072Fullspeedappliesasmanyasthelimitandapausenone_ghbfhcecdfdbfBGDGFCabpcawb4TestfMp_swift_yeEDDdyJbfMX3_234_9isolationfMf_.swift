nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_.swift:4:235-4:245
