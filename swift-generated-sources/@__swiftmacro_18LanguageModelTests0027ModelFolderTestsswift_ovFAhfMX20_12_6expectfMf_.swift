Testing.__checkValue(try scores(folder) == memory,expression: .__fromSyntaxNode("try scores(folder) == memory"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:21:13-21:50
