nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015PictureResizingB0V0084Theshortersideisgiventhelongeronefollowsandisroundeddown_hrbhecfdgdhdchFJEIBJajHcaIb4TestfMp_.swift:4:246-4:256
