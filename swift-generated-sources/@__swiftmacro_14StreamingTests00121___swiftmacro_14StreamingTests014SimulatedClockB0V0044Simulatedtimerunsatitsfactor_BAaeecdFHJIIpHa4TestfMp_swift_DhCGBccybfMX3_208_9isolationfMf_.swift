nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_.swift:4:209-4:219
