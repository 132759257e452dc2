nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_.swift:5:99-5:109
