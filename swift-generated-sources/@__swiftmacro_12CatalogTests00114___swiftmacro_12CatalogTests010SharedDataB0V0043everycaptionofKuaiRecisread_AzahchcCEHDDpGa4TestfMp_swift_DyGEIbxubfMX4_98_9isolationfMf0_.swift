nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_.swift:5:99-5:109
