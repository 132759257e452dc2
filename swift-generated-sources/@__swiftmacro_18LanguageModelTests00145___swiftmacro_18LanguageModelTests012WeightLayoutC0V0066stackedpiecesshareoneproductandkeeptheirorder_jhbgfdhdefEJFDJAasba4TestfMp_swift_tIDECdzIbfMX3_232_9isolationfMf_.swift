nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_.swift:4:233-4:243
