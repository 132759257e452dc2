nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_.swift:4:187-4:197
