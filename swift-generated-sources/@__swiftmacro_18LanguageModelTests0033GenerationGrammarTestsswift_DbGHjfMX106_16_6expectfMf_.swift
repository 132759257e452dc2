Testing.__checkValue(choices[try #require(choice)] == text,expression: .__fromSyntaxNode("choices[try #require(choice)] == text"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:107:17-107:63
