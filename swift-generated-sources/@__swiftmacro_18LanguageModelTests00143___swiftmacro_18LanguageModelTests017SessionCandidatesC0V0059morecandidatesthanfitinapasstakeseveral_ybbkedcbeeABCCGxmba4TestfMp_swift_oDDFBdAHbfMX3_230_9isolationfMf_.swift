nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SessionCandidatesC0V0059morecandidatesthanfitinapasstakeseveral_ybbkedcbeeABCCGxmba4TestfMp_.swift:4:231-4:241
