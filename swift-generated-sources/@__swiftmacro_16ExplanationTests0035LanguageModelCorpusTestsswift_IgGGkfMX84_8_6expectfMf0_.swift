Testing.__checkBinaryOperation(places.count,{ $0 >= $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("places.count"),">=",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:85:9-85:35
