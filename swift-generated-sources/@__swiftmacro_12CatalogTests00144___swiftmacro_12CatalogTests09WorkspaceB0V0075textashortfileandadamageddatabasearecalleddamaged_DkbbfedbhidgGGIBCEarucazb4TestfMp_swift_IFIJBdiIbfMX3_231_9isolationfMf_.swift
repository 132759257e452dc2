nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0075textashortfileandadamageddatabasearecalleddamaged_DkbbfedbhidgGGIBCEarucazb4TestfMp_.swift:4:232-4:242
