Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try finishedGeneration(predictor, vocabulary, options)
        },expression: .__fromSyntaxNode("try finishedGeneration(predictor, vocabulary, options)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:78:21-80:10
