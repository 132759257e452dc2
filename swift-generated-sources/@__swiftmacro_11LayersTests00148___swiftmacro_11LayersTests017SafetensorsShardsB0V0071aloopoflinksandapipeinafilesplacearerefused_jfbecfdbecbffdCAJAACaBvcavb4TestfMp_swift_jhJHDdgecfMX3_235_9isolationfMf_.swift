nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_.swift:4:236-4:246
