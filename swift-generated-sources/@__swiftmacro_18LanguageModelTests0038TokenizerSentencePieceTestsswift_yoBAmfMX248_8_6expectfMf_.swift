Testing.__checkValue(try refusal { $0.modelType = 1 }.contains("unigram"),expression: .__fromSyntaxNode(#"try refusal { $0.modelType = 1 }.contains("unigram")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:249:9-249:70
