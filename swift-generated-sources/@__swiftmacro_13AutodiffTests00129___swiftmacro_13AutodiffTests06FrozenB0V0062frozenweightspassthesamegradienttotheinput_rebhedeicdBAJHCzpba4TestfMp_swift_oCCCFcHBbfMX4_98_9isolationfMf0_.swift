nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_.swift:5:99-5:109
