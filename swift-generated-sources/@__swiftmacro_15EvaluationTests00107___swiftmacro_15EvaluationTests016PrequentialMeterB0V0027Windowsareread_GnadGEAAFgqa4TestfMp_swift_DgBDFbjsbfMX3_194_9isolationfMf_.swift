nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_.swift:4:195-4:205
