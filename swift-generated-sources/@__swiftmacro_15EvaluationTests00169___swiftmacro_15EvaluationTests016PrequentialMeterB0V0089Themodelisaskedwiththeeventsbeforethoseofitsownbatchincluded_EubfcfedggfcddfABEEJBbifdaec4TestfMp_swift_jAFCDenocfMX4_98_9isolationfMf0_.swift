nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests016PrequentialMeterB0V0089Themodelisaskedwiththeeventsbeforethoseofitsownbatchincluded_EubfcfedggfcddfABEEJBbifdaec4TestfMp_.swift:5:99-5:109
