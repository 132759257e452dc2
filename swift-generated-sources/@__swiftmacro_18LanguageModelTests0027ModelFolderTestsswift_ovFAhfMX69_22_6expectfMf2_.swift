Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try ModelFolder(path: folder.path)
        },expression: .__fromSyntaxNode("try ModelFolder(path: folder.path)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:70:23-72:10
