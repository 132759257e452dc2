nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_.swift:4:234-4:244
