nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests016PrequentialMeterB0V0035Anythingelseisrefused_muaecHJIBJkya4TestfMp_.swift:4:203-4:213
