nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_.swift:5:99-5:109
