nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05SplitB0V0059atargetthehistoryalreadyholdsisnotasked_vbbgdhhfcdIACCGxmba4TestfMp_.swift:4:212-4:222
