nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_.swift:4:201-4:211
