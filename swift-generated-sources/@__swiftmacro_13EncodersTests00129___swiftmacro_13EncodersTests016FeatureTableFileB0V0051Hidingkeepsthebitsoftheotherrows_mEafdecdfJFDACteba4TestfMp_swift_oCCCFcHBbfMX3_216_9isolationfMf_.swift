nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_.swift:4:217-4:227
