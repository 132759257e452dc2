nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0076afulldiskistoldassuchandtheimportcontinuesafterwards_rnbeececeddgjJAJFEGaCba4TestfMp_.swift:4:236-4:246
