nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests014RankingMetricsB0V0070Threetargetsatranksonethreeandsixcountbyhand_kgbhcfdfddfcAJJFEBapmcaub4TestfMp_.swift:4:236-4:246
