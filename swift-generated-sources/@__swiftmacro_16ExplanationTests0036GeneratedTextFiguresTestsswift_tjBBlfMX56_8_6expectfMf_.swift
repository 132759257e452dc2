Testing.__checkBinaryOperation(form.grounded == 1,{ $0 && $1() },form.rightForm == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("form.grounded == 1"),"&&",.__fromSyntaxNode("form.rightForm == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:57:9-57:59
