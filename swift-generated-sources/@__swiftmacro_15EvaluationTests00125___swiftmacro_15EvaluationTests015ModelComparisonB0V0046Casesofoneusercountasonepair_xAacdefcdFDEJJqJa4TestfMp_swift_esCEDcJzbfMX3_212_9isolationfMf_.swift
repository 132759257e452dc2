nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_.swift:4:213-4:223
