nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests016OnlineCheckpointB0V0044afileofanotherbaseisrefused_wzaechecGHJIIpHa4TestfMp_.swift:4:211-4:221
