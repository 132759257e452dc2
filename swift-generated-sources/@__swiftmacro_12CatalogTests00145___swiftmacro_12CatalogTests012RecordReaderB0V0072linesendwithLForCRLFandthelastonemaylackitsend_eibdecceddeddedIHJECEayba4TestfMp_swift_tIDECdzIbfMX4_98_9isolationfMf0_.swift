nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_.swift:5:99-5:109
