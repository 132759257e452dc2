Testing.__checkBinaryOperation(holdOut.holds(example.rationale.derivation, of: example.form.rawValue),{ $0 == $1() },side.hasHeldOutPhrasings,expression: .__fromBinaryOperation(.__fromSyntaxNode("holdOut.holds(example.rationale.derivation, of: example.form.rawValue)"),"==",.__fromSyntaxNode("side.hasHeldOutPhrasings")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:38:17-40:53
