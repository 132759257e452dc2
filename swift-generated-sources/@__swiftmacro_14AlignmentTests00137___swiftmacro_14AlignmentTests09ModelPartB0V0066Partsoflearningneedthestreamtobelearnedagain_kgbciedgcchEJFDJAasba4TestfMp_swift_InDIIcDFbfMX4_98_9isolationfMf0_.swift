nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests09ModelPartB0V0066Partsoflearningneedthestreamtobelearnedagain_kgbciedgcchEJFDJAasba4TestfMp_.swift:5:99-5:109
