nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_.swift:4:236-4:246
