Testing.__checkBinaryOperation(old.unicodeScalars.map(\.value),{ $0 == $1() },[0x61, 0x311, 0x1DF8],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"old.unicodeScalars.map(\.value)"#),"==",.__fromSyntaxNode("[0x61, 0x311, 0x1DF8]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift:65:9-65:74
