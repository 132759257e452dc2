nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests019PrecomputedFeaturesB0V0064Tensorsnamedbyitemneednoindexandtakenone_ycbfceecfdeEABAHyAecapb4TestfMp_.swift:4:233-4:243
