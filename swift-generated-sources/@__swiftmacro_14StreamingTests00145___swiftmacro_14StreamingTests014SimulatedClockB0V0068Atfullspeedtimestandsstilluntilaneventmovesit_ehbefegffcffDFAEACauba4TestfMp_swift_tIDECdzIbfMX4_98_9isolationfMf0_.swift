nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests014SimulatedClockB0V0068Atfullspeedtimestandsstilluntilaneventmovesit_ehbefegffcffDFAEACauba4TestfMp_.swift:5:99-5:109
