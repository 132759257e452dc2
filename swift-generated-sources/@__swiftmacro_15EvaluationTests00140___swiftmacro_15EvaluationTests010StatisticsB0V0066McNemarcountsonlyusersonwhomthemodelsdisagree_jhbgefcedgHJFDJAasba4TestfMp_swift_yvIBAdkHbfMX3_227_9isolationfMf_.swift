nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_.swift:4:228-4:238
