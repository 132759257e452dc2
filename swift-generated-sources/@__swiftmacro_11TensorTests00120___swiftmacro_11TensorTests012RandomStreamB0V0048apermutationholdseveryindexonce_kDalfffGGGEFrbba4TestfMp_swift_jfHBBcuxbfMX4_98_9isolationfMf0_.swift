nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012RandomStreamB0V0048apermutationholdseveryindexonce_kDalfffGGGEFrbba4TestfMp_.swift:5:99-5:109
