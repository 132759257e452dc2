Testing.__checkBinaryOperation(now.unicodeScalars.map(\.value),{ $0 == $1() },[0x61, 0x1DF8, 0x311],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"now.unicodeScalars.map(\.value)"#),"==",.__fromSyntaxNode("[0x61, 0x1DF8, 0x311]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift:67:9-67:74
