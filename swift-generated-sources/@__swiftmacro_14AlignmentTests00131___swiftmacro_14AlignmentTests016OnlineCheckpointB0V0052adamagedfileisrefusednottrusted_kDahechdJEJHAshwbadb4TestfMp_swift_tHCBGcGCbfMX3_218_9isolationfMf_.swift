nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests016OnlineCheckpointB0V0052adamagedfileisrefusednottrusted_kDahechdJEJHAshwbadb4TestfMp_.swift:4:219-4:229
