nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0072toomanybadrowsstoptheimportandleavenostorebehind_FjbedeedgdfcfBIJECEayba4TestfMp_.swift:4:232-4:242
