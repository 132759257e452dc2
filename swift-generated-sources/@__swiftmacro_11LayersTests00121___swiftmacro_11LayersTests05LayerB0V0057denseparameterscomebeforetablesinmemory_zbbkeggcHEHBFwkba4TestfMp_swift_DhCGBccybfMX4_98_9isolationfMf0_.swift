nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests05LayerB0V0057denseparameterscomebeforetablesinmemory_zbbkeggcHEHBFwkba4TestfMp_.swift:5:99-5:109
