nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests05ArenaB0V0047roomisalignedapartandusable_zzachfdDEACDpcpbaHa4TestfMp_.swift:5:99-5:109
