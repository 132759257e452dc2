nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests015CachedAttentionB0V0079attentionoverhalvesagreeswithplainloopsoverthesamehalves_nrbeggeffedeIJFBBIaFba4TestfMp_.swift:4:242-4:252
