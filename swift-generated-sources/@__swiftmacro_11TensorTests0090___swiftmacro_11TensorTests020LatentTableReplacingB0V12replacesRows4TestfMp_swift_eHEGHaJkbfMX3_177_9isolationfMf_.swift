nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_.swift:4:178-4:188
