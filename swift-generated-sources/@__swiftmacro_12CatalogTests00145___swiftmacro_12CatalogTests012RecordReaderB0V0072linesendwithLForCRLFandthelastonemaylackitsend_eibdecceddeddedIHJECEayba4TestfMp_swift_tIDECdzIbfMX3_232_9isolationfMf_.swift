nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_.swift:4:233-4:243
