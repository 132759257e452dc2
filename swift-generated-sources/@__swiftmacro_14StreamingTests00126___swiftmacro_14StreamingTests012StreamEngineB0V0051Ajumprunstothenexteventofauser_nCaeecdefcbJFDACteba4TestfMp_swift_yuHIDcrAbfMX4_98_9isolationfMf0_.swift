nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0051Ajumprunstothenexteventofauser_nCaeecdefcbJFDACteba4TestfMp_.swift:5:99-5:109
