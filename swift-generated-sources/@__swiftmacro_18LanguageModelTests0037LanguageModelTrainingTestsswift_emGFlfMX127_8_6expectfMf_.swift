Testing.__checkValue(try one.run() == .finished,expression: .__fromSyntaxNode("try one.run() == .finished"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:128:9-128:44
