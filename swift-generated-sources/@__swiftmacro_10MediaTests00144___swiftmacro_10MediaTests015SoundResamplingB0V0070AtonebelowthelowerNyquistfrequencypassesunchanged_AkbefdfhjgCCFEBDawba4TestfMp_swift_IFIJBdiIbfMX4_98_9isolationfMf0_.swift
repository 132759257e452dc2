nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015SoundResamplingB0V0070AtonebelowthelowerNyquistfrequencypassesunchanged_AkbefdfhjgCCFEBDawba4TestfMp_.swift:5:99-5:109
