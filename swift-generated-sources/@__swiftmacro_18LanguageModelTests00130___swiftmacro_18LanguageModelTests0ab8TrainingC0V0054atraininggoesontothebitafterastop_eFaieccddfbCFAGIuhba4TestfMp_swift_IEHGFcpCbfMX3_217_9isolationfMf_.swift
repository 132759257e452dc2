nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_.swift:4:218-4:228
