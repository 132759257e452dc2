nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0058Titlesaremadesafebeforetheybecomelabels_AbbdeegegIHJGAxlba4TestfMp_.swift:4:219-4:229
