nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_.swift:4:214-4:224
