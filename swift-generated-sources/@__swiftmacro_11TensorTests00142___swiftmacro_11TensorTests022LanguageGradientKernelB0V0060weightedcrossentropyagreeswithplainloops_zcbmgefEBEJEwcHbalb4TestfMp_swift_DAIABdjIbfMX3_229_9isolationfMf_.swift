nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_.swift:4:230-4:240
