nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0080Amodelwithoutlatentsisexplainedbycooccurrenceandsaysso_lpbfhhcjcmdeJFIHJGaHycaEb4TestfMp_.swift:4:241-4:251
