nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_.swift:4:219-4:229
