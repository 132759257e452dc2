Testing.__checkBinaryOperation(scalars(current.decomposed(text, compatibility: true)),{ $0 == $1() },scalars(nfkd),expression: .__fromBinaryOperation(.__fromSyntaxNode("scalars(current.decomposed(text, compatibility: true))"),"==",.__fromSyntaxNode("scalars(nfkd)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift:57:9-57:89
