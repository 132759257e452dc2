Testing.__checkBinaryOperation(RationaleGrammar.phrase(.withoutEvidence).decodingGrammar(filling: one),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("RationaleGrammar.phrase(.withoutEvidence).decodingGrammar(filling: one)"),"!=",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:50:9-50:96
