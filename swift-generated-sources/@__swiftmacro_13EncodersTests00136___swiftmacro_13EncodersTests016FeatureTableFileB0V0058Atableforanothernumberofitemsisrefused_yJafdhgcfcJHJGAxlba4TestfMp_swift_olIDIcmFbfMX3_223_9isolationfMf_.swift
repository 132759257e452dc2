nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTableFileB0V0058Atableforanothernumberofitemsisrefused_yJafdhgcfcJHJGAxlba4TestfMp_.swift:4:224-4:234
