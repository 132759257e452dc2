Testing.__checkBinaryOperation(predictor.fed.count == fed,{ $0 && $1() },generation.tokens.count == 3,expression: .__fromBinaryOperation(.__fromSyntaxNode("predictor.fed.count == fed"),"&&",.__fromSyntaxNode("generation.tokens.count == 3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:100:9-100:76
