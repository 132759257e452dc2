nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_.swift:4:209-4:219
