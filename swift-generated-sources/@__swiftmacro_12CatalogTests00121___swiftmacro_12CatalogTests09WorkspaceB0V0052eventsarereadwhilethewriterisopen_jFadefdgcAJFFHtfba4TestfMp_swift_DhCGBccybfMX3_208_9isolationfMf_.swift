nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0052eventsarereadwhilethewriterisopen_jFadefdgcAJFFHtfba4TestfMp_.swift:4:209-4:219
