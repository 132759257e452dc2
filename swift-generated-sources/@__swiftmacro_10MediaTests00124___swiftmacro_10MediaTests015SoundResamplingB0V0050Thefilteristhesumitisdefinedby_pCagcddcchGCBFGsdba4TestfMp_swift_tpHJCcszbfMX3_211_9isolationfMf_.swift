nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015SoundResamplingB0V0050Thefilteristhesumitisdefinedby_pCagcddcchGCBFGsdba4TestfMp_.swift:4:212-4:222
