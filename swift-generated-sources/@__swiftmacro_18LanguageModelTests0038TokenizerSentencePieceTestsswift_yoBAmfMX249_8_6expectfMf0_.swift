Testing.__checkValue(try refusal { $0.characterMap = [1] }.contains("\"nmt_nfkc\""),expression: .__fromSyntaxNode(#"try refusal { $0.characterMap = [1] }.contains("\"nmt_nfkc\"")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:250:9-250:80
