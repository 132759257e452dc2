nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0072Thegroundtruthiswhatthereplayholdsnextfortheuser_FjbgfcedgfeddJHJECEayba4TestfMp_.swift:4:235-4:245
