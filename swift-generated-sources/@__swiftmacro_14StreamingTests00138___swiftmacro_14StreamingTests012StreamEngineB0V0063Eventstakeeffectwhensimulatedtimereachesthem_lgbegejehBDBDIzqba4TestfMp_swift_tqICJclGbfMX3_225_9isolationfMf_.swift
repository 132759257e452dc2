nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0063Eventstakeeffectwhensimulatedtimereachesthem_lgbegejehBDBDIzqba4TestfMp_.swift:4:226-4:236
