Testing.__checkBinaryOperation(Array(text.utf8),{ $0 == $1() },Array(String(decoding: bytes, as: UTF8.self).utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(text.utf8)"),"==",.__fromSyntaxNode("Array(String(decoding: bytes, as: UTF8.self).utf8)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:44:9-44:88
