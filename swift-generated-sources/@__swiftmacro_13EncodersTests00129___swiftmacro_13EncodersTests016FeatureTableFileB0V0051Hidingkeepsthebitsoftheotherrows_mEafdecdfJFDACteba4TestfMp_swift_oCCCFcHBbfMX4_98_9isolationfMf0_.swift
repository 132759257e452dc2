nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTableFileB0V0051Hidingkeepsthebitsoftheotherrows_mEafdecdfJFDACteba4TestfMp_.swift:5:99-5:109
