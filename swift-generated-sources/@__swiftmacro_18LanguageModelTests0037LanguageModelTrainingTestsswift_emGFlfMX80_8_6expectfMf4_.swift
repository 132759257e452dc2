Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try LanguageModelTraining(resuming: url, on: source, corpus: "other", heldOut: [])
        },expression: .__fromSyntaxNode(#"try LanguageModelTraining(resuming: url, on: source, corpus: "other", heldOut: [])"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:81:9-83:10
