Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try ModelFolder(path: folder.path("none")) },expression: .__fromSyntaxNode(#"try ModelFolder(path: folder.path("none"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:78:9-78:96
