nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b13ConfigurationC0V0051aconfigurationwrittenherereadsback_bGanhefJFDACteba4TestfMp_.swift:5:99-5:109
