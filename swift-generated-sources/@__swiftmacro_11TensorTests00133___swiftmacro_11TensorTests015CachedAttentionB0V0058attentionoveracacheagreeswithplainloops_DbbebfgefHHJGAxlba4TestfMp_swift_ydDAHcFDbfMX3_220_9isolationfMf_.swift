nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015CachedAttentionB0V0058attentionoveracacheagreeswithplainloops_DbbebfgefHHJGAxlba4TestfMp_.swift:4:221-4:231
