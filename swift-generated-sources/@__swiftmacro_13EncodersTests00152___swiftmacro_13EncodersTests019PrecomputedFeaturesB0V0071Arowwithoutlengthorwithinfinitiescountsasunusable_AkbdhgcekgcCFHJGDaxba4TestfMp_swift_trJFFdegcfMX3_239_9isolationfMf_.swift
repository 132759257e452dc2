nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_.swift:4:240-4:250
