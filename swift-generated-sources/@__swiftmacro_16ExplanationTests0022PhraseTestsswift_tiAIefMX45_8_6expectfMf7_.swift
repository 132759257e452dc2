Testing.__checkBinaryOperation(grammar.recognition(of: ""),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"grammar.recognition(of: "")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:46:9-46:52
