Testing.__checkBinaryOperation(figures.sentences == 0 && figures.texts == 1,{ $0 && $1() },figures.ended == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("figures.sentences == 0 && figures.texts == 1"),"&&",.__fromSyntaxNode("figures.ended == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:65:9-65:84
