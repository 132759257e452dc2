nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015AttentionKernelB0V0052thelastrowaloneagreeswiththewhole_gFaedfgedBJFFHtfba4TestfMp_.swift:4:215-4:225
