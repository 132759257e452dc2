nil                                                                                                                             

// original-source-range: @__swiftmacro_10MediaTests011SoundDamageB0V0066Asoundcutoffatanybyteisanerrorwithitspath_pdbfddcdeccfedDJFDJAasba4TestfMp_.swift:5:99-5:109
