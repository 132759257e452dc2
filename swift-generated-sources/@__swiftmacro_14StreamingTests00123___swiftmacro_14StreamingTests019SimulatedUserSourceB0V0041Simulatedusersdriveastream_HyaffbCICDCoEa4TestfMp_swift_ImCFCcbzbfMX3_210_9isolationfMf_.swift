nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0041Simulatedusersdriveastream_HyaffbCICDCoEa4TestfMp_.swift:4:211-4:221
