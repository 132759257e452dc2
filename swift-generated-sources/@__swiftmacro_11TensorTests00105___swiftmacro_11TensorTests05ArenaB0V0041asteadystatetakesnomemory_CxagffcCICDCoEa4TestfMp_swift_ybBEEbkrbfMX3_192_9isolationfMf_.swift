nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_.swift:4:193-4:203
