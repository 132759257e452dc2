nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests019HalfPrecisionKernelB0V0054everyhalfhasthevalueofitsdefinition_cHaeddfcdIFAGIuhba4TestfMp_.swift:5:99-5:109
