nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_.swift:4:219-4:229
