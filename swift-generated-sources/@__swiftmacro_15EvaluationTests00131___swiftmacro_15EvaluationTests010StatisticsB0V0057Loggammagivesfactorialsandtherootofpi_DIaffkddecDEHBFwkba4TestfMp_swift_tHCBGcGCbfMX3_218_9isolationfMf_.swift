nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0057Loggammagivesfactorialsandtherootofpi_DIaffkddecDEHBFwkba4TestfMp_.swift:4:219-4:229
