Testing.__checkBinaryOperation(LanguageModelCorpus(Self.catalog, seed: 5).text(7_000),{ $0 != $1() },texts[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("LanguageModelCorpus(Self.catalog, seed: 5).text(7_000)"),"!=",.__fromSyntaxNode("texts[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:26:9-26:84
