nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b13ConfigurationC0V0052textthatisnoconfigurationisrefused_eGaeccncDJFFHtfba4TestfMp_.swift:4:221-4:231
