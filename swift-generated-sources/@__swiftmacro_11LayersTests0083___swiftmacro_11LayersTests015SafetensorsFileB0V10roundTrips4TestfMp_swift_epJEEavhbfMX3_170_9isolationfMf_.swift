nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests015SafetensorsFileB0V10roundTrips4TestfMp_.swift:4:171-4:181
