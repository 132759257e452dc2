nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_.swift:4:207-4:217
