nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests017SafetensorsShardsB0V0071aloopoflinksandapipeinafilesplacearerefused_jfbecfdbecbffdCAJAACaBvcavb4TestfMp_.swift:5:99-5:109
