nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_.swift:4:232-4:242
