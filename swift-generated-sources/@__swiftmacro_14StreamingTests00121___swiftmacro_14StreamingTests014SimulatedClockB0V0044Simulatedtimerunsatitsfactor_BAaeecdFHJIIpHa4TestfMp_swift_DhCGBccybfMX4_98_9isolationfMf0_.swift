nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_.swift:5:99-5:109
