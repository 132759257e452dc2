nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0ab8TrainingC0V0080thefoldernamesthefamilythesizesandwhatitwastrainedon_tnbgfdgdfdecdhJHHHJGajBcaEb4TestfMp_.swift:4:244-4:254
