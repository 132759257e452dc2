Testing.__checkBinaryOperation(grammar.recognition(of: "“A” fits best because it has genre Drama."),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.recognition(of: "“A” fits best because it has genre Drama.")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:43:9-43:97
