nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_.swift:4:211-4:221
