Testing.__checkValue(try exported(one) != exported(other),expression: .__fromSyntaxNode("try exported(one) != exported(other)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:130:9-130:54
