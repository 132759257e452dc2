nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_.swift:5:99-5:109
