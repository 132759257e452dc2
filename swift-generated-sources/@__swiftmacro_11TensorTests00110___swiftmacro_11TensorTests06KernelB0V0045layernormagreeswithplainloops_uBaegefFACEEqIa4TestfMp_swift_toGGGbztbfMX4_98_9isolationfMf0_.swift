nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_.swift:5:99-5:109
