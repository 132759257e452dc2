nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_.swift:4:224-4:234
