nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0070afolderthatalreadyholdsacatalogueisnotmadeagain_GibgehfbjcdeIBFEBDawba4TestfMp_.swift:4:227-4:237
