nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests016PrequentialMeterB0V0077Sampledcandidatesareknowndistinctandoutsidethehistory_uobkdfidhdIECCDFaBwcaBb4TestfMp_.swift:4:245-4:255
