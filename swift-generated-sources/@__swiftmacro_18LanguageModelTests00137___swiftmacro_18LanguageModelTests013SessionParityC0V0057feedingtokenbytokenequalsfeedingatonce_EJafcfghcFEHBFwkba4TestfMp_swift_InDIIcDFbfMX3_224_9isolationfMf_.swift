nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0057feedingtokenbytokenequalsfeedingatonce_EJafcfghcFEHBFwkba4TestfMp_.swift:4:225-4:235
