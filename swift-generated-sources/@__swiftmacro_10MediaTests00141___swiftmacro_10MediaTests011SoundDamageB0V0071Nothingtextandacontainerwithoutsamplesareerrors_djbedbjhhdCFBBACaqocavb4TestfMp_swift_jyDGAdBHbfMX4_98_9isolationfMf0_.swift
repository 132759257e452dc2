nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_.swift:5:99-5:109
