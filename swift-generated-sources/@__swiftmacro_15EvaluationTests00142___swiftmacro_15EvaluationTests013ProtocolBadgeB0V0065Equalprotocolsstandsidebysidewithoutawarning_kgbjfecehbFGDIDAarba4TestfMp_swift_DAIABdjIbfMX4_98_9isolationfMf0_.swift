nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_.swift:5:99-5:109
