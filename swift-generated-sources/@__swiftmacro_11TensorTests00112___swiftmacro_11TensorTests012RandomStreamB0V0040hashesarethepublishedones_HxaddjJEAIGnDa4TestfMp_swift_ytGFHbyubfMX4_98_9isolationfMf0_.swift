nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012RandomStreamB0V0040hashesarethepublishedones_HxaddjJEAIGnDa4TestfMp_.swift:5:99-5:109
