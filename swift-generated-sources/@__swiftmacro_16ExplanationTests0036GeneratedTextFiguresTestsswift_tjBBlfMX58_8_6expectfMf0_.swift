Testing.__checkBinaryOperation(item.grammatical == 1 && item.rightItem == 0,{ $0 && $1() },item.grounded == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("item.grammatical == 1 && item.rightItem == 0"),"&&",.__fromSyntaxNode("item.grounded == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:59:9-59:84
