nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_.swift:5:99-5:109
