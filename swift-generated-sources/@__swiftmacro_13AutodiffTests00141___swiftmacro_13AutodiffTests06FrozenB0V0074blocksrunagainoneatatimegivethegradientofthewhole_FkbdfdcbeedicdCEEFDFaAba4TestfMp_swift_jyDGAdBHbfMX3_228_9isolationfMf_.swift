nil                                                                                                                             

// original-source-range: @__swiftmacro_13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_.swift:4:229-4:239
