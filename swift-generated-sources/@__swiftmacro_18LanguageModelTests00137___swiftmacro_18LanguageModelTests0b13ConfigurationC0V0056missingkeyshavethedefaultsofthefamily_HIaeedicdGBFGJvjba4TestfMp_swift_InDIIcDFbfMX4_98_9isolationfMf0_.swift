nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b13ConfigurationC0V0056missingkeyshavethedefaultsofthefamily_HIaeedicdGBFGJvjba4TestfMp_.swift:5:99-5:109
