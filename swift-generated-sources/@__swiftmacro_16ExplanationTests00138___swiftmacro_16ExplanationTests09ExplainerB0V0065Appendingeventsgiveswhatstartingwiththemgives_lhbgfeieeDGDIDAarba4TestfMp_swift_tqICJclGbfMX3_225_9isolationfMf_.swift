nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_.swift:4:226-4:236
