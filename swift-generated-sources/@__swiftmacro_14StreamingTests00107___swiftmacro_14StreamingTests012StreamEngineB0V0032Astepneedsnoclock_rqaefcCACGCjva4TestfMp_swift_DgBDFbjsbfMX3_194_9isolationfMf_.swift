nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0032Astepneedsnoclock_rqaefcCACGCjva4TestfMp_.swift:4:195-4:205
