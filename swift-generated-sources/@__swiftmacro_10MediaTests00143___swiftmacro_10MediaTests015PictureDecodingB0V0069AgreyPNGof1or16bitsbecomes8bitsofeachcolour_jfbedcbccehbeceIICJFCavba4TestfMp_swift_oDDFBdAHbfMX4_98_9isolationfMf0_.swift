nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureDecodingB0V0069AgreyPNGof1or16bitsbecomes8bitsofeachcolour_jfbedcbccehbeceIICJFCavba4TestfMp_.swift:5:99-5:109
