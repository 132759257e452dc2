nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_.swift:4:198-4:208
