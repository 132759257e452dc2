nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_.swift:4:227-4:237
