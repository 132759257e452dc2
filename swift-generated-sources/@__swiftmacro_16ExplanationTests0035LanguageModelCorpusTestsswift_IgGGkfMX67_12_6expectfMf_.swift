Testing.__checkBinaryOperation(scores.firstIndex(of: scores.max() ?? 0),{ $0 == $1() },example.question.pick,expression: .__fromBinaryOperation(.__fromSyntaxNode("scores.firstIndex(of: scores.max() ?? 0)"),"==",.__fromSyntaxNode("example.question.pick")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:68:13-68:87
