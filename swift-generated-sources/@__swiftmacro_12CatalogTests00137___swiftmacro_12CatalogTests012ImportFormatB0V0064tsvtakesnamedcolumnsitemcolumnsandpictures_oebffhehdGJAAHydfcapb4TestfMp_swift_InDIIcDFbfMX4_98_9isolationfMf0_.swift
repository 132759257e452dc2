nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_.swift:5:99-5:109
