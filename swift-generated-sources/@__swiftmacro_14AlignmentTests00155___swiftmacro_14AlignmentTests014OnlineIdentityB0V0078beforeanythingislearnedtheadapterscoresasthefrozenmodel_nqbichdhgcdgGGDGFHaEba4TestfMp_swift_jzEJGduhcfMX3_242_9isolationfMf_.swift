nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_.swift:4:243-4:253
