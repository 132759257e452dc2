nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_.swift:5:99-5:109
