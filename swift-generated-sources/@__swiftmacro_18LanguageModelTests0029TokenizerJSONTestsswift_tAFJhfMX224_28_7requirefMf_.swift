Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
                try BytePairTokenizer(tokenizerJSON: file, path: "t")
            },expression: .__fromSyntaxNode(#"try BytePairTokenizer(tokenizerJSON: file, path: "t")"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:225:29-227:14
