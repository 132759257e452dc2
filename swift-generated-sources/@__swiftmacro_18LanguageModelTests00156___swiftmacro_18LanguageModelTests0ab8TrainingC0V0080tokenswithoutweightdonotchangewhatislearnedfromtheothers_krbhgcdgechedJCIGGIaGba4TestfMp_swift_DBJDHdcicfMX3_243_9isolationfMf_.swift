nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_.swift:4:244-4:254
