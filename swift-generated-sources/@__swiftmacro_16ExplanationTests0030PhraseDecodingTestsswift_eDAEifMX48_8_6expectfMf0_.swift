Testing.__checkBinaryOperation(RationaleGrammar.phrase(.because).decodingGrammar(filling: one),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("RationaleGrammar.phrase(.because).decodingGrammar(filling: one)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:49:9-49:88
