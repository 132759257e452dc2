nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_.swift:5:99-5:109
