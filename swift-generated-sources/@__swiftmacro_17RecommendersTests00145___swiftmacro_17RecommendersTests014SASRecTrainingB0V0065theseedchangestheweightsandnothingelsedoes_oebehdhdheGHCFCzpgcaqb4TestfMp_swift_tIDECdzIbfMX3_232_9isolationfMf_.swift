nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0065theseedchangestheweightsandnothingelsedoes_oebehdhdheGHCFCzpgcaqb4TestfMp_.swift:4:233-4:243
