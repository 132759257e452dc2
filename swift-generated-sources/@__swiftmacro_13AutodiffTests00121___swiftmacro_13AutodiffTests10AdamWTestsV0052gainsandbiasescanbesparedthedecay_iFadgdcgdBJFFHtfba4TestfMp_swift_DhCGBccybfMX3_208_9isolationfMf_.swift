nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests10AdamWTestsV0052gainsandbiasescanbesparedthedecay_iFadgdcgdBJFFHtfba4TestfMp_.swift:4:209-4:219
