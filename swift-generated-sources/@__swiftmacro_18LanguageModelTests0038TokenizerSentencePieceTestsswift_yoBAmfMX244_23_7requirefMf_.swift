Testing.__checkClosureCall(throws: LanguageModelError.self,performing: {
                try SentencePieceTokenizer(tokenizerModel: bytes, path: "m")
            },expression: .__fromSyntaxNode(#"try SentencePieceTokenizer(tokenizerModel: bytes, path: "m")"#),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:245:24-247:14
