nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_.swift:4:245-4:255
