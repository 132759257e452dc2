nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests015WindowSummariesB0V0042numbersfollowtheirdefinition_zAagfHBFIHoFa4TestfMp_.swift:4:208-4:218
