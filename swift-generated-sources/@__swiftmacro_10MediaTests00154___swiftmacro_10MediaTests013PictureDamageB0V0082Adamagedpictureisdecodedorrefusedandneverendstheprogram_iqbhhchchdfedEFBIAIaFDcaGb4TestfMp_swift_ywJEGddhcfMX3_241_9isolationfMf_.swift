nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests013PictureDamageB0V0082Adamagedpictureisdecodedorrefusedandneverendstheprogram_iqbhhchchdfedEFBIAIaFDcaGb4TestfMp_.swift:4:242-4:252
