Testing.__checkValue(try refusal { $0.pieces[4].score = .nan }.contains("NaN"),expression: .__fromSyntaxNode(#"try refusal { $0.pieces[4].score = .nan }.contains("NaN")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:254:9-254:75
