nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_.swift:5:99-5:109
