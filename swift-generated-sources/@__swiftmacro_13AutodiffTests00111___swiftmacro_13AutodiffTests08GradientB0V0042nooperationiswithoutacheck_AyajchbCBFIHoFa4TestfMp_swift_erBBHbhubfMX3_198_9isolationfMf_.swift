nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests08GradientB0V0042nooperationiswithoutacheck_AyajchbCBFIHoFa4TestfMp_.swift:4:199-4:209
