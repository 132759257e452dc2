nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_.swift:4:241-4:251
