nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests013ProtocolBadgeB0V0063Theseedmattersonlywhereitchosethecandidates_lfbehefcfdHDBDIzqba4TestfMp_.swift:5:99-5:109
