Testing.__checkBinaryOperation(other.grammatical == 1,{ $0 && $1() },other.grounded == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("other.grammatical == 1"),"&&",.__fromSyntaxNode("other.grounded == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:44:9-44:63
