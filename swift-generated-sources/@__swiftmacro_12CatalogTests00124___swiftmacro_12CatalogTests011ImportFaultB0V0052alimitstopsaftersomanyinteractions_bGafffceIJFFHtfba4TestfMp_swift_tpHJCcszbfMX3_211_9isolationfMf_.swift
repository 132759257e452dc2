nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_.swift:4:212-4:222
