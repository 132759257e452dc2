nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests06PhraseB0V28recognisesListedFillingsOnly4TestfMp_.swift:4:184-4:194
