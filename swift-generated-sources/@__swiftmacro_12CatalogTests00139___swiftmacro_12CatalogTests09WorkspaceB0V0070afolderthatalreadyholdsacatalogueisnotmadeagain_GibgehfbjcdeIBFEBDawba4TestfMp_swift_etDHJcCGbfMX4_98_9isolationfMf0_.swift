nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0070afolderthatalreadyholdsacatalogueisnotmadeagain_GibgehfbjcdeIBFEBDawba4TestfMp_.swift:5:99-5:109
