nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests011CompactTextB0V0080Thedecompositionagreeswiththeeigenvectorsofthewholeproduct_btbngedmcdfADIGGIaGba4TestfMp_.swift:4:241-4:251
