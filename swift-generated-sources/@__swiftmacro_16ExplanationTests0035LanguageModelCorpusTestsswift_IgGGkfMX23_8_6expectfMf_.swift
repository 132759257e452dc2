Testing.__checkBinaryOperation(texts.reversed(),{ $0 == $1() },(0..<60).reversed().map { again.text(7_000 + $0) },expression: .__fromBinaryOperation(.__fromSyntaxNode("texts.reversed()"),"==",.__fromSyntaxNode("(0..<60).reversed().map { again.text(7_000 + $0) }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:24:9-24:88
