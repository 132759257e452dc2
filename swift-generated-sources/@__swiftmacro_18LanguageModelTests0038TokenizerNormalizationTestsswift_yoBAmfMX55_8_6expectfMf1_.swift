Testing.__checkBinaryOperation(scalars(current.composed(text, compatibility: true)),{ $0 == $1() },scalars(nfkc),expression: .__fromBinaryOperation(.__fromSyntaxNode("scalars(current.composed(text, compatibility: true))"),"==",.__fromSyntaxNode("scalars(nfkc)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift:56:9-56:87
