nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_.swift:4:221-4:231
