nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015AttentionKernelB0V0048thegradientagreeswithplainloops_mDaigefHGGEFrbba4TestfMp_.swift:4:211-4:221
