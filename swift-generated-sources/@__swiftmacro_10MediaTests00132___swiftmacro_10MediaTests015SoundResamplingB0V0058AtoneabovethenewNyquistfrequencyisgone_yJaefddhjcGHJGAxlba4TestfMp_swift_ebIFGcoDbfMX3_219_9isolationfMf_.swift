nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015SoundResamplingB0V0058AtoneabovethenewNyquistfrequencyisgone_yJaefddhjcGHJGAxlba4TestfMp_.swift:4:220-4:230
