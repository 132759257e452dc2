Testing.__checkBinaryOperation(figures.sentences >= 6,{ $0 && $1() },figures.grounded >= 5,expression: .__fromBinaryOperation(.__fromSyntaxNode("figures.sentences >= 6"),"&&",.__fromSyntaxNode("figures.grounded >= 5")),comments: ["\(figures)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/EmbeddedModelTests.swift:36:9-36:79
