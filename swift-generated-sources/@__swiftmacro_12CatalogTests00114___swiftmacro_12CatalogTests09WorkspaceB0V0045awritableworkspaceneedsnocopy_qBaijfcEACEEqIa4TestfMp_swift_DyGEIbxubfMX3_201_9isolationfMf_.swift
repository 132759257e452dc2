nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0045awritableworkspaceneedsnocopy_qBaijfcEACEEqIa4TestfMp_.swift:4:202-4:212
