nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0076Steppingbackundoeseventsonebyoneandforwardrepeatsthem_vobeggdcddhhDAJFEGaCba4TestfMp_.swift:4:239-4:249
