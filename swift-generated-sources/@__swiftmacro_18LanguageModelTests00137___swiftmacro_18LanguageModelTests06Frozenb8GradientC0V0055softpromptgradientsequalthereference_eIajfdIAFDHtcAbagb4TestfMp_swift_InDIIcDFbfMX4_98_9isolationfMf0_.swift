nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_.swift:5:99-5:109
