nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests05SoundB0V0072Asoundwrittentoafilecomesbackwhateveritsending_JhbfhcbefeidAGDGFCaepcawb4TestfMp_.swift:5:99-5:109
