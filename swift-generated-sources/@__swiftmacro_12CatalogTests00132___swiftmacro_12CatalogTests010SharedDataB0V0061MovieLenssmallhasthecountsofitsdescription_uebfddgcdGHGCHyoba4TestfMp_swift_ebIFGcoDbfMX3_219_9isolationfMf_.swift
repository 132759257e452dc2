nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_.swift:4:220-4:230
