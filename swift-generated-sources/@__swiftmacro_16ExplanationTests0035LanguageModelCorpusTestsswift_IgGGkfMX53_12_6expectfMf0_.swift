Testing.__checkBinaryOperation(example.question.hasEvidence,{ $0 == $1() },(example.form != .withoutEvidence),expression: .__fromBinaryOperation(.__fromSyntaxNode("example.question.hasEvidence"),"==",.__fromSyntaxNode("(example.form != .withoutEvidence)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:54:13-54:88
