nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_.swift:5:99-5:109
