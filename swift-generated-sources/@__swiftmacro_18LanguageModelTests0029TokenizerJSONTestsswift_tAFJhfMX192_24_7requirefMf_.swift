Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
            try BytePairTokenizer(tokenizerJSON: file, path: "some/tokenizer.json")
        },expression: .__fromSyntaxNode(#"try BytePairTokenizer(tokenizerJSON: file, path: "some/tokenizer.json")"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:193:25-195:10
