Testing.__checkBinaryOperation(figures.sentences == 1 && figures.grammatical == 0,{ $0 && $1() },figures.grounded == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("figures.sentences == 1 && figures.grammatical == 0"),"&&",.__fromSyntaxNode("figures.grounded == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:38:9-38:93
