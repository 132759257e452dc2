nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests05LayerB0V0056initialisationshavethespreadtheypromise_JbbedgeHBFGJvjba4TestfMp_.swift:4:208-4:218
