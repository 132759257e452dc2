Testing.__checkValue(ids.allSatisfy { $0 >= Int32(PromptMark.allCases.count) },expression: .__fromSyntaxNode("ids.allSatisfy { $0 >= Int32(PromptMark.allCases.count) }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:98:9-98:75
