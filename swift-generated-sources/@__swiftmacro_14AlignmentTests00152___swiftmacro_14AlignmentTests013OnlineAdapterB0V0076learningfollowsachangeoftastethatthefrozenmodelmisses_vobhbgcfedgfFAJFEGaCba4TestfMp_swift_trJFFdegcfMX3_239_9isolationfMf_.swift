nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests013OnlineAdapterB0V0076learningfollowsachangeoftastethatthefrozenmodelmisses_vobhbgcfedgfFAJFEGaCba4TestfMp_.swift:4:240-4:250
