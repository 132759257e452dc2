Testing.__checkValue(try resumed.run() == .finished,expression: .__fromSyntaxNode("try resumed.run() == .finished"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:79:9-79:48
