Testing.__checkValue(try refusal { $0.pieces[4].kind = 7 }.contains("7"),expression: .__fromSyntaxNode(#"try refusal { $0.pieces[4].kind = 7 }.contains("7")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:255:9-255:69
