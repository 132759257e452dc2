nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests011SoundDamageB0V0080Adamagedsoundisdecodedorrefusedandneverendstheprogram_oobhfchchdfedEJHHJGaIAcaEb4TestfMp_.swift:4:238-4:248
