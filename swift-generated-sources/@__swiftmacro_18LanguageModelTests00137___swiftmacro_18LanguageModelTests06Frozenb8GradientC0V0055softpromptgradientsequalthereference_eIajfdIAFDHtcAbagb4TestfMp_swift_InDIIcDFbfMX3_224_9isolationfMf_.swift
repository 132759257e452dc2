nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests06Frozenb8GradientC0V0055softpromptgradientsequalthereference_eIajfdIAFDHtcAbagb4TestfMp_.swift:4:225-4:235
