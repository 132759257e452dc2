nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_.swift:4:236-4:246
