Testing.__checkBinaryOperation(figures.sentences == 1 && figures.grammatical == 1,{ $0 && $1() },figures.grounded == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("figures.sentences == 1 && figures.grammatical == 1"),"&&",.__fromSyntaxNode("figures.grounded == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:31:9-31:93
