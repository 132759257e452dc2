nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_.swift:4:234-4:244
