nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests015ReplayReservoirB0V0057areservoirthatisnotfullkeepseverything_yJajecdefBFHBFwkba4TestfMp_.swift:5:99-5:109
