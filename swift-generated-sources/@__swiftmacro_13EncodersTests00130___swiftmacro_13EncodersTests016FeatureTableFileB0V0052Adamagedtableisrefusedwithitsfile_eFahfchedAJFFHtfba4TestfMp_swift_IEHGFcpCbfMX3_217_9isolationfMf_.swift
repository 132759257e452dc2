nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTableFileB0V0052Adamagedtableisrefusedwithitsfile_eFahfchedAJFFHtfba4TestfMp_.swift:4:218-4:228
