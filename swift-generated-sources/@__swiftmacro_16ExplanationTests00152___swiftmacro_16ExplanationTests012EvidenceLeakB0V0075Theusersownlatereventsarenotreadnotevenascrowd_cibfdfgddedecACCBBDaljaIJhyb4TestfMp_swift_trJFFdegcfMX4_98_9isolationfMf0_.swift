nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests012EvidenceLeakB0V0075Theusersownlatereventsarenotreadnotevenascrowd_cibfdfgddedecACCBBDaljaIJhyb4TestfMp_.swift:5:99-5:109
