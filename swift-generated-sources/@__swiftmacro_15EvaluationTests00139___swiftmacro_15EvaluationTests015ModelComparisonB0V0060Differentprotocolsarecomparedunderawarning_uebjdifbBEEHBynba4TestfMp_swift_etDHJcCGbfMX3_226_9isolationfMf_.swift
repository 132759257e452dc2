nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests015ModelComparisonB0V0060Differentprotocolsarecomparedunderawarning_uebjdifbBEEHBynba4TestfMp_.swift:4:227-4:237
