nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_.swift:5:99-5:109
