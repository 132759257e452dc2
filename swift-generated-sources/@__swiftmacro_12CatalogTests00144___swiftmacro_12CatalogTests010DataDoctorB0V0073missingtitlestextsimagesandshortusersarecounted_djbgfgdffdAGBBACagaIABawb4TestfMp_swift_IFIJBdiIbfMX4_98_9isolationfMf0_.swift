nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_.swift:5:99-5:109
