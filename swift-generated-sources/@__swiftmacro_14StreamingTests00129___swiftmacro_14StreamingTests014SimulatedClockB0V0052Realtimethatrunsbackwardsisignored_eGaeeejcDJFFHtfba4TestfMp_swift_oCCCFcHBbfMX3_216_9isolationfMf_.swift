nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_.swift:4:217-4:227
