nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0067whatstaysofthepastgivesthescoresofacoldpass_mfbfcdefdgcbeECIIEBatba4TestfMp_.swift:5:99-5:109
