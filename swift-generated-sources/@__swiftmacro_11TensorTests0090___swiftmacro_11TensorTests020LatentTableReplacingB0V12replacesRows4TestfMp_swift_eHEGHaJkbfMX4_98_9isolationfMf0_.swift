nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_.swift:5:99-5:109
