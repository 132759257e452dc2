nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureResizingB0V0062Themiddleiscutoutandnomorethanthereis_DIagcdddceefADHJFxgccanb4TestfMp_.swift:5:99-5:109
