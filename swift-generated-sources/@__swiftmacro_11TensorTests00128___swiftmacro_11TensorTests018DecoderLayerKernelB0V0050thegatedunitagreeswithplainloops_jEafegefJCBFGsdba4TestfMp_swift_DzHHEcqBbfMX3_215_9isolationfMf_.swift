nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_.swift:4:216-4:226
