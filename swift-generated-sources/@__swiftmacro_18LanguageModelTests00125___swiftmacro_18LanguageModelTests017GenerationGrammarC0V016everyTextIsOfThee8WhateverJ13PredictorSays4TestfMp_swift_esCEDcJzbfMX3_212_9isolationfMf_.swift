nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_.swift:4:213-4:223
