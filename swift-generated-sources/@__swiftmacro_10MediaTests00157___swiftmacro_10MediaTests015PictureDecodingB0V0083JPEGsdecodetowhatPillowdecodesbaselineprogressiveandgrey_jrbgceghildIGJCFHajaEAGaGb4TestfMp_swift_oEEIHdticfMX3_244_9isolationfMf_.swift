nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureDecodingB0V0083JPEGsdecodetowhatPillowdecodesbaselineprogressiveandgrey_jrbgceghildIGJCFHajaEAGaGb4TestfMp_.swift:4:245-4:255
