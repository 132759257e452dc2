Testing.__checkValue(try exported(one) == exported(three),expression: .__fromSyntaxNode("try exported(one) == exported(three)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:63:9-63:54
