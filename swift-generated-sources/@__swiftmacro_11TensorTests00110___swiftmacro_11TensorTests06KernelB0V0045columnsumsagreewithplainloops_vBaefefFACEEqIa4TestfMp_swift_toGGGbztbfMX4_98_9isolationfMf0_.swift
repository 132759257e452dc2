nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_.swift:5:99-5:109
