nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_.swift:4:242-4:252
