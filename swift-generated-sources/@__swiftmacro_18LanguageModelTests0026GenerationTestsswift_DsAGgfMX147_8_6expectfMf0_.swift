Testing.__checkBinaryOperation(predictor.feeds == [1, 1],{ $0 && $1() },generation.decodedTokens == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("predictor.feeds == [1, 1]"),"&&",.__fromSyntaxNode("generation.decodedTokens == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:148:9-148:76
