nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_.swift:4:181-4:191
