nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_.swift:4:227-4:237
