nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_.swift:4:204-4:214
