Testing.__checkBinaryOperation(texts.count,{ $0 > $1() },600,expression: .__fromBinaryOperation(.__fromSyntaxNode("texts.count"),">",.__fromSyntaxNode("600")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:81:9-81:35
