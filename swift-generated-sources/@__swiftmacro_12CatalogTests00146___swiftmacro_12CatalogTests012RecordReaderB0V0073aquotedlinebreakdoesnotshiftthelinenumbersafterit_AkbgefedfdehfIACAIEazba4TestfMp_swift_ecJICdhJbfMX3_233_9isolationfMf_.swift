nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_.swift:4:234-4:244
