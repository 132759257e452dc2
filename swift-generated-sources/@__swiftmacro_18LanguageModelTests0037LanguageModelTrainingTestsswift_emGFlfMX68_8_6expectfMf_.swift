Testing.__checkValue(try whole.run() == .finished,expression: .__fromSyntaxNode("try whole.run() == .finished"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:69:9-69:46
