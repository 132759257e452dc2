nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0057scoresdonotdependonthenumberofworkers_GIacdgcdgcIEHBFwkba4TestfMp_.swift:5:99-5:109
