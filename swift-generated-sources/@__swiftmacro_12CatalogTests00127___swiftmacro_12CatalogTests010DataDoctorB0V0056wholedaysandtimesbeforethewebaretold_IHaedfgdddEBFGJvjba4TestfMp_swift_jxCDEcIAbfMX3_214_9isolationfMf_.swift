nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_.swift:4:215-4:225
