Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try finishedGeneration(
                predictor, Self.vocabulary, options(1), prompt: [0, 0, 0, 0])
        },expression: .__fromSyntaxNode("try finishedGeneration(\n                predictor, Self.vocabulary, options(1), prompt: [0, 0, 0, 0])"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:51:9-54:10
