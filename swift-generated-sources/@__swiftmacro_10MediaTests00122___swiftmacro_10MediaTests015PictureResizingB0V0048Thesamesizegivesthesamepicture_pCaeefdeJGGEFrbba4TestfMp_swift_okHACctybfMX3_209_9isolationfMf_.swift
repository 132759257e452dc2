nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureResizingB0V0048Thesamesizegivesthesamepicture_pCaeefdeJGGEFrbba4TestfMp_.swift:4:210-4:220
