nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedMatrixB0V0065theproductdoesnotdependonthenumberofworkers_lfbhedgcdgcFGDIDAarba4TestfMp_.swift:5:99-5:109
