nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_.swift:4:221-4:231
