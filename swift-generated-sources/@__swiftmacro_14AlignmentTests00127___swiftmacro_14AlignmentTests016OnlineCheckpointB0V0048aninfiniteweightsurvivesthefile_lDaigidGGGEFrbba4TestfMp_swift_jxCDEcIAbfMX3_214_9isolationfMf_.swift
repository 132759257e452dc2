nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests016OnlineCheckpointB0V0048aninfiniteweightsurvivesthefile_lDaigidGGGEFrbba4TestfMp_.swift:4:215-4:225
