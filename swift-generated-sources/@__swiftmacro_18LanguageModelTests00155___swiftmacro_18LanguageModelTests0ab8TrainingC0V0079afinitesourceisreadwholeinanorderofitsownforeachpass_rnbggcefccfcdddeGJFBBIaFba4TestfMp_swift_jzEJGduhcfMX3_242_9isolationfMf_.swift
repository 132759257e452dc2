nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_.swift:4:243-4:253
