nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_.swift:4:252-4:262
