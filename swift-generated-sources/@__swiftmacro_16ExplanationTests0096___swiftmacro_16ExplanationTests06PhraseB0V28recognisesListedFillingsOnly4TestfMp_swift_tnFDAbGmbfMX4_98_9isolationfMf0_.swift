nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_.swift:5:99-5:109
