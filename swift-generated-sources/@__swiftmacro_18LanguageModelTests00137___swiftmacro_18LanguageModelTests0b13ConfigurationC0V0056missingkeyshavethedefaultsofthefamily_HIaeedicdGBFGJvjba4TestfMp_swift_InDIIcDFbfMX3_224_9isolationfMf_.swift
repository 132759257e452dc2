nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_.swift:4:225-4:235
