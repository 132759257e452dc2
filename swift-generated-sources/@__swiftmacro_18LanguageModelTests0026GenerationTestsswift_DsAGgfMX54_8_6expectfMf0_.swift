Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try finishedGeneration(predictor, Self.vocabulary, options(1), prompt: [])
        },expression: .__fromSyntaxNode("try finishedGeneration(predictor, Self.vocabulary, options(1), prompt: [])"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:55:9-57:10
