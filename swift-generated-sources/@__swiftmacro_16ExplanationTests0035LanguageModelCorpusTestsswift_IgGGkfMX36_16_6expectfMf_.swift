Testing.__checkValue(items.allSatisfy { holdOut.holds($0) == side.hasHeldOutItems },expression: .__fromSyntaxNode("items.allSatisfy { holdOut.holds($0) == side.hasHeldOutItems }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:37:17-37:88
