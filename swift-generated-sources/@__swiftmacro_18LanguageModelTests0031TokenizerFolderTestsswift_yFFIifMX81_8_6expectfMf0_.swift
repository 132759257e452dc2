Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try wrong.load() },expression: .__fromSyntaxNode("try wrong.load()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:82:9-82:70
