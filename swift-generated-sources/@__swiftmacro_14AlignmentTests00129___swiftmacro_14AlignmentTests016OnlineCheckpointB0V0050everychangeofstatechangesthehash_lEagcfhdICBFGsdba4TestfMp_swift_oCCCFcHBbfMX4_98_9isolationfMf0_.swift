nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests016OnlineCheckpointB0V0050everychangeofstatechangesthehash_lEagcfhdICBFGsdba4TestfMp_.swift:5:99-5:109
