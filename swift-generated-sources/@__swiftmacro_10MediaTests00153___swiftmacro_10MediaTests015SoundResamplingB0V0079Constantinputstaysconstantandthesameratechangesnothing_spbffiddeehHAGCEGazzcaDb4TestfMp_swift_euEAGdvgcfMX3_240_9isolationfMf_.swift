nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests015SoundResamplingB0V0079Constantinputstaysconstantandthesameratechangesnothing_spbffiddeehHAGCEGazzcaDb4TestfMp_.swift:4:241-4:251
