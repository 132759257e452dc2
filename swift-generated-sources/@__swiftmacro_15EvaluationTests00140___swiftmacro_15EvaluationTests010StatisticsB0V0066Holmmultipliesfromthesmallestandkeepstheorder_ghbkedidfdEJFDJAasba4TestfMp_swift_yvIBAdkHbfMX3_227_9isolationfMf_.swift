nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_.swift:4:228-4:238
