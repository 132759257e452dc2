Testing.__checkBinaryOperation(scalars(current.composed(text)),{ $0 == $1() },scalars(nfc),expression: .__fromBinaryOperation(.__fromSyntaxNode("scalars(current.composed(text))"),"==",.__fromSyntaxNode("scalars(nfc)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift:54:9-54:65
