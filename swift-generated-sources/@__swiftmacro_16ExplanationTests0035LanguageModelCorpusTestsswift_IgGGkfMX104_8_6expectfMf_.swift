Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try CorpusEncoder(other) },expression: .__fromSyntaxNode("try CorpusEncoder(other)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:105:9-105:78
