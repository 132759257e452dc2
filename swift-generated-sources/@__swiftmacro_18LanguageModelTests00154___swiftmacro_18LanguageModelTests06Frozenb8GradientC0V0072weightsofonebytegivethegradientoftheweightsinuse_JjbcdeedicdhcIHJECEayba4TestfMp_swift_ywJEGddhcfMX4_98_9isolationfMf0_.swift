nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests06Frozenb8GradientC0V0072weightsofonebytegivethegradientoftheweightsinuse_JjbcdeedicdhcIHJECEayba4TestfMp_.swift:5:99-5:109
