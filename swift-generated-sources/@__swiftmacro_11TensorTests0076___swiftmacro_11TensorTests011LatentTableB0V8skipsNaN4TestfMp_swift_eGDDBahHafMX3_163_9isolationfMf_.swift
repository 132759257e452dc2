nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests011LatentTableB0V8skipsNaN4TestfMp_.swift:4:164-4:174
