nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SessionCandidatesC0V0059morecandidatesthanfitinapasstakeseveral_ybbkedcbeeABCCGxmba4TestfMp_.swift:5:99-5:109
