Testing.__checkBinaryOperation(Array(HTMLUnescaping.unescape(text).utf8),{ $0 == $1() },Array(expected.utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(HTMLUnescaping.unescape(text).utf8)"),"==",.__fromSyntaxNode("Array(expected.utf8)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:47:9-47:83
