nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureDecodingB0V0058APNGgivesitscolourshoweveritstoresthem_yJadfdhhcgGHJGAxlba4TestfMp_.swift:4:220-4:230
