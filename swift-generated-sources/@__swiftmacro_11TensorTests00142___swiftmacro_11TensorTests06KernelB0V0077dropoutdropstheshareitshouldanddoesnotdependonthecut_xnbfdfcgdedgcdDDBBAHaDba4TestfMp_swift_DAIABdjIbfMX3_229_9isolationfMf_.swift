nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_.swift:4:230-4:240
