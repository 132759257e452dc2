nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureDecodingB0V0065AJPEGwithprintingcoloursisrefusedbythatname_jfbeeihchceCGDIDAarba4TestfMp_.swift:4:227-4:237
