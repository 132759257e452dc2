nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_.swift:4:229-4:239
