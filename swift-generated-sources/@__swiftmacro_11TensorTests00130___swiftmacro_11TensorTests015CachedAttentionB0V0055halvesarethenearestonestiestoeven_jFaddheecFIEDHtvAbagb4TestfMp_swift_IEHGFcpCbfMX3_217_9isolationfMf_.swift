nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_.swift:4:218-4:228
