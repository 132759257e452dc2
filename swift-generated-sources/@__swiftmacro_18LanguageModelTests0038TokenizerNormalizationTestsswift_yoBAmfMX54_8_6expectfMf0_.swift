Testing.__checkBinaryOperation(scalars(current.decomposed(text)),{ $0 == $1() },scalars(nfd),expression: .__fromBinaryOperation(.__fromSyntaxNode("scalars(current.decomposed(text))"),"==",.__fromSyntaxNode("scalars(nfd)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift:55:9-55:67
