nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_.swift:4:217-4:227
