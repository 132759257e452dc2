nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0064withouttheadapterthefrozenmodelserveswhole_sebdhdgfgDBBAHysecapb4TestfMp_.swift:4:229-4:239
