Testing.__checkBinaryOperation(scores.count { $0 == scores.max() },{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("scores.count { $0 == scores.max() }"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:69:13-69:62
