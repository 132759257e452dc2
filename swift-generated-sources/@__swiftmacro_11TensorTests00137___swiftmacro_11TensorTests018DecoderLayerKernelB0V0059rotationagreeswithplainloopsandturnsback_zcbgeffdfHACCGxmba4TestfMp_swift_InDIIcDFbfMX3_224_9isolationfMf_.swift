nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_.swift:4:225-4:235
