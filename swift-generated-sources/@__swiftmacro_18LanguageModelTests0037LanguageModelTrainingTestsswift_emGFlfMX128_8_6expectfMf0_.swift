Testing.__checkValue(try other.run() == .finished,expression: .__fromSyntaxNode("try other.run() == .finished"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:129:9-129:46
