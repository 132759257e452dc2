nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0034aforkgoesitsownway_oraeeddCGGGDkxa4TestfMp_.swift:4:201-4:211
