Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try grammar(deep) },expression: .__fromSyntaxNode("try grammar(deep)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:62:21-62:83
