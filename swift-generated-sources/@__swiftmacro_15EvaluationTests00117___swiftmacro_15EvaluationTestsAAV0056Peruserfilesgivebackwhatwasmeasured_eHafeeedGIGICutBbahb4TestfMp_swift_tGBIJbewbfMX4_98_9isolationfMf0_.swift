nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_.swift:5:99-5:109
