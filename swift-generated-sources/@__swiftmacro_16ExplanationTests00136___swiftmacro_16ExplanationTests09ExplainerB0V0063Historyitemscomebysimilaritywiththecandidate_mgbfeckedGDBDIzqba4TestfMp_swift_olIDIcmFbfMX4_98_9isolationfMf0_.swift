nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_.swift:5:99-5:109
