nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0077dropoutdropstheshareitshouldanddoesnotdependonthecut_xnbfdfcgdedgcdDDBBAHaDba4TestfMp_.swift:5:99-5:109
