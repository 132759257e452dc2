nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests015RotaryPositionsC0V0061acontextendswhereotherangleswouldbeneeded_pdbheffgfcBHGCHyoba4TestfMp_.swift:4:231-4:241
