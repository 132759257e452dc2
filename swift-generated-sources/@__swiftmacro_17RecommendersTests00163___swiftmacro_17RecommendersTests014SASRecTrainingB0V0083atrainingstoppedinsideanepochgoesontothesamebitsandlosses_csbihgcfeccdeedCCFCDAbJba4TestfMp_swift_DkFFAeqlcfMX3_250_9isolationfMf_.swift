nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_.swift:4:251-4:261
