Testing.__checkValue(try refusal([:]).contains("tokenizer.json"),expression: .__fromSyntaxNode(#"try refusal([:]).contains("tokenizer.json")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:91:9-91:61
