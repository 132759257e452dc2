nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests015ModelComparisonB0V0060Differentprotocolsarecomparedunderawarning_uebjdifbBEEHBynba4TestfMp_.swift:5:99-5:109
