Testing.__checkBinaryOperation(RationaleGrammar.phrase(.because).decodingGrammar(filling: [:]),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("RationaleGrammar.phrase(.because).decodingGrammar(filling: [:])"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:47:9-47:88
