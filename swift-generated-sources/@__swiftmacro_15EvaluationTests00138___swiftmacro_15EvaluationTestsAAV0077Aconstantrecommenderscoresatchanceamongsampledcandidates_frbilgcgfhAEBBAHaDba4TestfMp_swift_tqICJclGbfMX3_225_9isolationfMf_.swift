nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_.swift:4:226-4:236
