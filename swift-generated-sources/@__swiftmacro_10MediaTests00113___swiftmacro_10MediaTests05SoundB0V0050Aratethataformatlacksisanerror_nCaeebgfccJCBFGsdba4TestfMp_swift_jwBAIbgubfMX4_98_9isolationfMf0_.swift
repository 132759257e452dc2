nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_.swift:5:99-5:109
