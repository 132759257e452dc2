Testing.__checkValue(try weights(4) == weights(9),expression: .__fromSyntaxNode("try weights(4) == weights(9)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:118:9-118:46
