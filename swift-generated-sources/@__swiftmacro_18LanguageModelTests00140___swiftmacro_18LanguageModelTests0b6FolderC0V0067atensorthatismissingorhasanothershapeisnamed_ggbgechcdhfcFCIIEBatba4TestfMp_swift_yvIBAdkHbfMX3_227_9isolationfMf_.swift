nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b6FolderC0V0067atensorthatismissingorhasanothershapeisnamed_ggbgechcdhfcFCIIEBatba4TestfMp_.swift:4:228-4:238
