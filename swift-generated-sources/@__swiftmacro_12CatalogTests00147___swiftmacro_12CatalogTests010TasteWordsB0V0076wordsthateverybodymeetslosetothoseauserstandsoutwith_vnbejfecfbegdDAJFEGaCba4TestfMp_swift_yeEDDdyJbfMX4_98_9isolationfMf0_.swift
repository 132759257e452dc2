nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_.swift:5:99-5:109
