Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try BytePairTokenizer(tokenizerJSON: Array(text.utf8), path: "t")
        },expression: .__fromSyntaxNode(#"try BytePairTokenizer(tokenizerJSON: Array(text.utf8), path: "t")"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:213:25-215:10
