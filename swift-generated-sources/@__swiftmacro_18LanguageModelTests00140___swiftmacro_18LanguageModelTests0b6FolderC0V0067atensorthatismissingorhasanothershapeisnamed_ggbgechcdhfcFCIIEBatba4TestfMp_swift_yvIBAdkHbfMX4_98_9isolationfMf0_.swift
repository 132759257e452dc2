nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b6FolderC0V0067atensorthatismissingorhasanothershapeisnamed_ggbgechcdhfcFCIIEBatba4TestfMp_.swift:5:99-5:109
