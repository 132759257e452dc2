nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_.swift:4:228-4:238
