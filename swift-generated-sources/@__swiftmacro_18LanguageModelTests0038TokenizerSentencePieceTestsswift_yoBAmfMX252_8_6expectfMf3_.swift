Testing.__checkValue(try refusal { $0.pieces[4].text = "" }.contains("empty"),expression: .__fromSyntaxNode(#"try refusal { $0.pieces[4].text = "" }.contains("empty")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:253:9-253:74
