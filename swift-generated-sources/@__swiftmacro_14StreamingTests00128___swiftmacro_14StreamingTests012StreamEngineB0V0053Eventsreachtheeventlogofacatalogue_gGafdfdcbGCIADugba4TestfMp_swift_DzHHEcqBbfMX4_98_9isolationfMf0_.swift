nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_.swift:5:99-5:109
