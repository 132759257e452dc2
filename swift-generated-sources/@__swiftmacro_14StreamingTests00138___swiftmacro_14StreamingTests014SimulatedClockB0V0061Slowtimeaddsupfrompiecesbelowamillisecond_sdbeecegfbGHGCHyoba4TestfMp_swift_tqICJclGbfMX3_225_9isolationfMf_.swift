nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_.swift:4:226-4:236
