Testing.__checkValue(try refusal(["vocab.json": Self.vocabulary]).contains("merges.txt"),expression: .__fromSyntaxNode(#"try refusal(["vocab.json": Self.vocabulary]).contains("merges.txt")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:92:9-92:85
