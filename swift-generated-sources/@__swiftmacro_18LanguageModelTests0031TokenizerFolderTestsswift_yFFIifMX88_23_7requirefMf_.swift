Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try folder.load() },expression: .__fromSyntaxNode("try folder.load()"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:89:24-89:87
