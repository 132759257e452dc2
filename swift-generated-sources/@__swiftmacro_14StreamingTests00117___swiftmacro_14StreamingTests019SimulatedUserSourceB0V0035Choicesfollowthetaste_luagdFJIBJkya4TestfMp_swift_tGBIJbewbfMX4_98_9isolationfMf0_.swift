nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0035Choicesfollowthetaste_luagdFJIBJkya4TestfMp_.swift:5:99-5:109
