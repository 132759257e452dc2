nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedKernelB0V0060levelsthatfusemultiplyaddsgiveequalbits_AbbeemefECEJEwAGbalb4TestfMp_.swift:4:220-4:230
