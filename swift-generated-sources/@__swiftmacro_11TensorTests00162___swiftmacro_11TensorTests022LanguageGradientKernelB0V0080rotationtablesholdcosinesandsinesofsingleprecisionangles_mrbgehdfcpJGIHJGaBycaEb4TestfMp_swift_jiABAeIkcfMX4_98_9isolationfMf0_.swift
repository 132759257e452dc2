nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests022LanguageGradientKernelB0V0080rotationtablesholdcosinesandsinesofsingleprecisionangles_mrbgehdfcpJGIHJGaBycaEb4TestfMp_.swift:5:99-5:109
