Testing.__checkValue(try stopped.run(shouldStop: { stopped.step == 3 }) == .interrupted,expression: .__fromSyntaxNode("try stopped.run(shouldStop: { stopped.step == 3 }) == .interrupted"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:71:9-71:84
