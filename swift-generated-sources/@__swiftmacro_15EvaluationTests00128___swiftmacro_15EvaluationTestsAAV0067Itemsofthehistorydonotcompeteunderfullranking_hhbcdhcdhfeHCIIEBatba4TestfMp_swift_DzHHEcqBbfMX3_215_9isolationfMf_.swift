nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_.swift:4:216-4:226
