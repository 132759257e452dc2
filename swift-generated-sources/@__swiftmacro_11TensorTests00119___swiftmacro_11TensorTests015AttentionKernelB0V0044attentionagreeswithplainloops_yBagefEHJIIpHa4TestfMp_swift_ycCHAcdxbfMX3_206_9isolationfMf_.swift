nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_.swift:4:207-4:217
