Testing.__checkValue(try exported(whole) == exported(resumed),expression: .__fromSyntaxNode("try exported(whole) == exported(resumed)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:80:9-80:58
