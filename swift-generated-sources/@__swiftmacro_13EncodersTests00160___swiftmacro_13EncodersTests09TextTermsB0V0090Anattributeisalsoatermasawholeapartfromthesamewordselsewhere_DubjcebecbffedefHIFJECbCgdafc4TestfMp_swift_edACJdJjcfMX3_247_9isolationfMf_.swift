nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_.swift:4:248-4:258
