nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0068afailedreplacementleavesthestoreexactlyasbefore_GibglgdfhcHFAEACauba4TestfMp_.swift:4:228-4:238
