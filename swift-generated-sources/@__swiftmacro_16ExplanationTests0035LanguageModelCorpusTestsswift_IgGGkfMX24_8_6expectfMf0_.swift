Testing.__checkBinaryOperation(Set(texts.map(\.description)).count,{ $0 > $1() },55,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Set(texts.map(\.description)).count"#),">",.__fromSyntaxNode("55")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:25:9-25:58
