nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0045awritableworkspaceneedsnocopy_qBaijfcEACEEqIa4TestfMp_.swift:5:99-5:109
