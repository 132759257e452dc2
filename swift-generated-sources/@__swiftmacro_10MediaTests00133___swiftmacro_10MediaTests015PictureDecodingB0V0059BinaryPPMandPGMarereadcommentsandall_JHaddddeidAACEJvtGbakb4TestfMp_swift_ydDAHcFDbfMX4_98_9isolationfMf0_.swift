nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureDecodingB0V0059BinaryPPMandPGMarereadcommentsandall_JHaddddeidAACEJvtGbakb4TestfMp_.swift:5:99-5:109
