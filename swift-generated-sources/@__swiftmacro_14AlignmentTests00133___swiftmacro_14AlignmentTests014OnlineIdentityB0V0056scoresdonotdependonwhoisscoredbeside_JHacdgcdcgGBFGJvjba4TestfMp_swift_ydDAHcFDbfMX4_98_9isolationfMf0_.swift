nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0056scoresdonotdependonwhoisscoredbeside_JHacdgcdcgGBFGJvjba4TestfMp_.swift:5:99-5:109
