nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests011CompactTextB0V0078Anitemwithouttextisabsentandthetablesayswhatmadeit_ylbehecgddfeeeECEHIFahycaCb4TestfMp_.swift:4:239-4:249
