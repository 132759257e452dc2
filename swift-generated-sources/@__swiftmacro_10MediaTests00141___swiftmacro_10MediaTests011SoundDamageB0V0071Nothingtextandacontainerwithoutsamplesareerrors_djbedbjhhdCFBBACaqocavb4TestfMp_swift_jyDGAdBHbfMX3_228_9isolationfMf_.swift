nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_.swift:4:229-4:239
