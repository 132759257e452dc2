Testing.__checkBinaryOperation(shared.grammatical == 1,{ $0 && $1() },shared.grounded == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("shared.grammatical == 1"),"&&",.__fromSyntaxNode("shared.grounded == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:48:9-48:65
