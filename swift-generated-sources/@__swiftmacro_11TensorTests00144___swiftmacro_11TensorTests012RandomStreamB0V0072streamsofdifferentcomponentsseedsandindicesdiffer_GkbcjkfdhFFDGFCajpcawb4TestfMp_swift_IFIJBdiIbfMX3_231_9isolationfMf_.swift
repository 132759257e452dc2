nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012RandomStreamB0V0072streamsofdifferentcomponentsseedsandindicesdiffer_GkbcjkfdhFFDGFCajpcawb4TestfMp_.swift:4:232-4:242
