nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015CachedAttentionB0V0059rowsoneaftertheotheragreewithallatonce_BJadfdffedcHACCGxmba4TestfMp_.swift:4:222-4:232
