nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_.swift:4:233-4:243
