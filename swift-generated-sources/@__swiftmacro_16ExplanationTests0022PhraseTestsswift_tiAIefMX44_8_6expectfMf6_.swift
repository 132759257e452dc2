Testing.__checkBinaryOperation(grammar.recognition(of: "“A” fits best because u0093 watched it."),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.recognition(of: "“A” fits best because u0093 watched it.")"#),"!=",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:45:9-45:95
