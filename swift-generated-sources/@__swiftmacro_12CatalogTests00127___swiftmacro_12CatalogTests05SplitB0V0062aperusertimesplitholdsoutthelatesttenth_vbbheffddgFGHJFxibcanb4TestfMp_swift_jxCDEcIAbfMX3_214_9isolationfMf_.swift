nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_.swift:4:215-4:225
