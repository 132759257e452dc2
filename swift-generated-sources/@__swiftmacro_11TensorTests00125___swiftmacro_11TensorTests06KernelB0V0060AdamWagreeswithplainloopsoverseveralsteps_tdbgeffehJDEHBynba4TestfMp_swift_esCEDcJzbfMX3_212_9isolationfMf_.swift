nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_.swift:4:213-4:223
