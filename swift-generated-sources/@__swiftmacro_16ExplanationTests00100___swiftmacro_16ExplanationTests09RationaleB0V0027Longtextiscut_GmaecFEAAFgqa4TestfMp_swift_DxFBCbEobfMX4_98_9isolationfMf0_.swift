nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09RationaleB0V0027Longtextiscut_GmaecFEAAFgqa4TestfMp_.swift:5:99-5:109
