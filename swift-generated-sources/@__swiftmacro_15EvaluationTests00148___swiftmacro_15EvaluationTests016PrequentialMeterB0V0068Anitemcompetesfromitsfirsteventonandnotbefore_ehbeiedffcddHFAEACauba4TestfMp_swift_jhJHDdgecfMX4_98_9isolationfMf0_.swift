nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_.swift:5:99-5:109
