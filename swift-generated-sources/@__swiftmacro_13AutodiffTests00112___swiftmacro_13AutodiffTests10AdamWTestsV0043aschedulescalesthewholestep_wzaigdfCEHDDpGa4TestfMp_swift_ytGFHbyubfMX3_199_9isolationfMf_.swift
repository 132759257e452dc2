nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests10AdamWTestsV0043aschedulescalesthewholestep_wzaigdfCEHDDpGa4TestfMp_.swift:4:200-4:210
