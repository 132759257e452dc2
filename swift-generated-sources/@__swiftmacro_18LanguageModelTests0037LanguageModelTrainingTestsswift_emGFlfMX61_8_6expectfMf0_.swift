Testing.__checkValue(try three.run() == .finished,expression: .__fromSyntaxNode("try three.run() == .finished"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:62:9-62:46
