nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_.swift:4:224-4:234
