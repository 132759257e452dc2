nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureDecodingB0V0080ApicturewrittenasPNGcomesbackbythesamebyteseverytime_rnbhhcdfecdeffJIHHJGabBcaEb4TestfMp_.swift:4:242-4:252
