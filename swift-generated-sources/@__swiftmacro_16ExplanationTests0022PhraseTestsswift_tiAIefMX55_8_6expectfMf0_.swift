Testing.__checkBinaryOperation(grammar.recognition(of: text, filling: .listed(others)),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("grammar.recognition(of: text, filling: .listed(others))"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:56:9-56:80
