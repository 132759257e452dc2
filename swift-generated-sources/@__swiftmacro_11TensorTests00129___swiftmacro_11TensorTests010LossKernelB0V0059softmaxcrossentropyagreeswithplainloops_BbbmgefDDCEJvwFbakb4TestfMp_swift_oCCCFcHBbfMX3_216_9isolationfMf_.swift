nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_.swift:4:217-4:227
