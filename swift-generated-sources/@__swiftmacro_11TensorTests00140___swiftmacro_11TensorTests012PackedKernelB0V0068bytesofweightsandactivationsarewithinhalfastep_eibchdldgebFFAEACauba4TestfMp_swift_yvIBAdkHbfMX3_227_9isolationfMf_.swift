nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_.swift:4:228-4:238
