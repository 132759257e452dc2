nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_.swift:4:202-4:212
