nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_.swift:4:214-4:224
