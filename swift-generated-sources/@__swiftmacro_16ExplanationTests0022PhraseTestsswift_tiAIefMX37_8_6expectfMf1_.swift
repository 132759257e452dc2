Testing.__checkBinaryOperation(grammar.recognition(of: "“A” fits best because “x” and “y” are common in the history."),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.recognition(of: "“A” fits best because “x” and “y” are common in the history.")"#),"!=",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:38:9-40:24
