nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_.swift:4:208-4:218
