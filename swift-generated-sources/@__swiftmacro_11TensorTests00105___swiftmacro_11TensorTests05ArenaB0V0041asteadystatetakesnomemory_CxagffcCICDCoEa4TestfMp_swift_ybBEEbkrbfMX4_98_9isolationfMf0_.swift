nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests05ArenaB0V0041asteadystatetakesnomemory_CxagffcCICDCoEa4TestfMp_.swift:5:99-5:109
