Testing.__checkBinaryOperation(RationaleGrammar.rationale.derivationCount,{ $0 > $1() },10_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("RationaleGrammar.rationale.derivationCount"),">",.__fromSyntaxNode("10_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:75:9-75:69
