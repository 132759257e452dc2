nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_.swift:4:205-4:215
