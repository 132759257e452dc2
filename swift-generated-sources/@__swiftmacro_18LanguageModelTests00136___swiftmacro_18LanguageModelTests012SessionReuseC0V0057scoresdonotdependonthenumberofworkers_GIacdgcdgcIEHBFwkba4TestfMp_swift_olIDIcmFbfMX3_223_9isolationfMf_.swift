nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_.swift:4:224-4:234
