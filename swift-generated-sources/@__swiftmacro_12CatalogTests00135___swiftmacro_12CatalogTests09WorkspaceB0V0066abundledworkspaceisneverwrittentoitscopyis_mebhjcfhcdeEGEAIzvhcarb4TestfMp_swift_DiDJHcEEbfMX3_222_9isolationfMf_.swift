nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0066abundledworkspaceisneverwrittentoitscopyis_mebhjcfhcdeEGEAIzvhcarb4TestfMp_.swift:4:223-4:233
