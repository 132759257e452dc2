nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_.swift:4:232-4:242
