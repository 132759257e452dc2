nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_.swift:5:99-5:109
