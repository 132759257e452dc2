Testing.__checkValue(try refusal { $0.fallsBackToBytes = true }.contains("<0x00>"),expression: .__fromSyntaxNode(#"try refusal { $0.fallsBackToBytes = true }.contains("<0x00>")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:256:9-256:79
