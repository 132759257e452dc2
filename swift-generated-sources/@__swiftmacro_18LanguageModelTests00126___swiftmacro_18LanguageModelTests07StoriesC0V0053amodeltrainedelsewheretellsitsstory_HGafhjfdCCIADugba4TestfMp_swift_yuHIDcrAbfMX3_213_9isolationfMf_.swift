nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_.swift:4:214-4:224
