Testing.__checkValue(try grammar("\"a text\"") == .literal("a text"),expression: .__fromSyntaxNode(#"try grammar("\"a text\"") == .literal("a text")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:34:9-34:65
