Testing.__checkBinaryOperation(grammar.recognition(of: "“A” fits best because u09 watched it."),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.recognition(of: "“A” fits best because u09 watched it.")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:44:9-44:93
