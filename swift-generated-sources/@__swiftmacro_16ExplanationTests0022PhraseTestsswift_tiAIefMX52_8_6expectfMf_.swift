Testing.__checkBinaryOperation(grammar.recognition(of: text, filling: .listed(fillings)),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("grammar.recognition(of: text, filling: .listed(fillings))"),"!=",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:53:9-53:82
