nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_.swift:4:225-4:235
