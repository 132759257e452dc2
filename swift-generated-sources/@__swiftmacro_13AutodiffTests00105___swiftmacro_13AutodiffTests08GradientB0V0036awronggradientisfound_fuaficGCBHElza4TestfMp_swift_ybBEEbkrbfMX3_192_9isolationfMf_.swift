nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests08GradientB0V0036awronggradientisfound_fuaficGCBHElza4TestfMp_.swift:4:193-4:203
