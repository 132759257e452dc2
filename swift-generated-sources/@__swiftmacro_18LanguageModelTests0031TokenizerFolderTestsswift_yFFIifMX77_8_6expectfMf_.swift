Testing.__checkValue(try folder.load().encode("ab", marked: true) == [2, 6],expression: .__fromSyntaxNode(#"try folder.load().encode("ab", marked: true) == [2, 6]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:78:9-78:72
