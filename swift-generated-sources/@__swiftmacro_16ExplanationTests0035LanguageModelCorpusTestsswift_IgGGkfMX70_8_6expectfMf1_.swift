Testing.__checkBinaryOperation(decided,{ $0 > $1() },60,expression: .__fromBinaryOperation(.__fromSyntaxNode("decided"),">",.__fromSyntaxNode("60")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:71:9-71:30
