nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedMatrixB0V0062thereportederroristhatoftheunpackedweights_oebifcecdiDAJHCzpba4TestfMp_.swift:4:222-4:232
