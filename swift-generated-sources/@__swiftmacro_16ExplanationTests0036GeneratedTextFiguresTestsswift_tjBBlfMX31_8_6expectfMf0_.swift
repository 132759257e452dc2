Testing.__checkBinaryOperation(figures.rightForm == 1 && figures.rightItem == 1,{ $0 && $1() },figures.words == 10,expression: .__fromBinaryOperation(.__fromSyntaxNode("figures.rightForm == 1 && figures.rightItem == 1"),"&&",.__fromSyntaxNode("figures.words == 10")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:32:9-32:89
