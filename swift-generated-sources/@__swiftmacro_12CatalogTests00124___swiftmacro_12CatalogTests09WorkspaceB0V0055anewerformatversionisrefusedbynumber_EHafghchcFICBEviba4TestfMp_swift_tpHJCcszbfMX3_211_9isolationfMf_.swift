nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_.swift:4:212-4:222
