Testing.__checkBinaryOperation(vocabulary.tokens.count,{ $0 == $1() },600,expression: .__fromBinaryOperation(.__fromSyntaxNode("vocabulary.tokens.count"),"==",.__fromSyntaxNode("600")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:79:9-79:48
