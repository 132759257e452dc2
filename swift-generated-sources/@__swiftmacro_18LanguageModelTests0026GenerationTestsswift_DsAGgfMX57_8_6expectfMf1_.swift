Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try finishedGeneration(
                predictor, Self.vocabulary, options(1, SamplingOptions(topK: 0)))
        },expression: .__fromSyntaxNode("try finishedGeneration(\n                predictor, Self.vocabulary, options(1, SamplingOptions(topK: 0)))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:58:9-61:10
