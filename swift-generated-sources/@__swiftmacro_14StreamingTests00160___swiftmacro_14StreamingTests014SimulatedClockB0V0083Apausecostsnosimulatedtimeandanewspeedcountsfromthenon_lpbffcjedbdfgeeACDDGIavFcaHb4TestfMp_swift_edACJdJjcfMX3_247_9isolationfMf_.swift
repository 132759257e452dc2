nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_.swift:4:248-4:258
