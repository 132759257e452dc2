nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_.swift:4:199-4:209
