nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_.swift:5:99-5:109
