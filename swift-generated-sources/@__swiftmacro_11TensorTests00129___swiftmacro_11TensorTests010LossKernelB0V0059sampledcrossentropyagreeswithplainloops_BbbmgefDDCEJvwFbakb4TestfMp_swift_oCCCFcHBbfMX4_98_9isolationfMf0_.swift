nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_.swift:5:99-5:109
