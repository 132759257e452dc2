nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0035Choicesfollowthetaste_luagdFJIBJkya4TestfMp_.swift:4:205-4:215
