nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0053gatherandscatteragreewithplainloops_dHadhfefCCIADugba4TestfMp_.swift:5:99-5:109
