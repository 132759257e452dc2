nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_.swift:5:99-5:109
