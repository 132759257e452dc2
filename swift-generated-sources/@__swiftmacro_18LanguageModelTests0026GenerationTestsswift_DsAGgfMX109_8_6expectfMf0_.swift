Testing.__checkBinaryOperation(generation.stopped == .cancelled,{ $0 && $1() },predictor.fed.count == 512,expression: .__fromBinaryOperation(.__fromSyntaxNode("generation.stopped == .cancelled"),"&&",.__fromSyntaxNode("predictor.fed.count == 512")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:110:9-110:80
