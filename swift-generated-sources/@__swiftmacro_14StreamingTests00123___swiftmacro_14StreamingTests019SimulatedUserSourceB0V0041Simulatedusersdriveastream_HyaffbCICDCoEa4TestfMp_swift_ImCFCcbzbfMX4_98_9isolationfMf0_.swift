nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0041Simulatedusersdriveastream_HyaffbCICDCoEa4TestfMp_.swift:5:99-5:109
