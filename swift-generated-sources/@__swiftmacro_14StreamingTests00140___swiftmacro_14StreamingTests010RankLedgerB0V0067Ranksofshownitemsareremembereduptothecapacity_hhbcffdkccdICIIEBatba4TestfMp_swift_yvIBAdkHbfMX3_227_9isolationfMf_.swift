nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_.swift:4:228-4:238
