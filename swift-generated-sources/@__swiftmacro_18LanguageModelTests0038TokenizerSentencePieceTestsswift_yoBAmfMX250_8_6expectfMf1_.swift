Testing.__checkValue(try refusal { $0.pieces[0].kind = 1 }.contains("one unknown piece"),expression: .__fromSyntaxNode(#"try refusal { $0.pieces[0].kind = 1 }.contains("one unknown piece")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:251:9-251:85
