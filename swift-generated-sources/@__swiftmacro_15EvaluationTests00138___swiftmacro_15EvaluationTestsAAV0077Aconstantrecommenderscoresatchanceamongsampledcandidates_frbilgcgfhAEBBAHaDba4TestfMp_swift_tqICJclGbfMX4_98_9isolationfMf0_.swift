nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_.swift:5:99-5:109
