nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_.swift:4:217-4:227
