nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_.swift:5:99-5:109
