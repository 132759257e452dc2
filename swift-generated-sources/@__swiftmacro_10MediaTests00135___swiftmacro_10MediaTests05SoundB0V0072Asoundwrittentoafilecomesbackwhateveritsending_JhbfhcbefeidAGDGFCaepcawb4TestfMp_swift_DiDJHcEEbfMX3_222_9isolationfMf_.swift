nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0072Asoundwrittentoafilecomesbackwhateveritsending_JhbfhcbefeidAGDGFCaepcawb4TestfMp_.swift:4:223-4:233
