nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_.swift:5:99-5:109
