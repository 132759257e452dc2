Testing.__checkBinaryOperation(right.grounded,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("right.grounded"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/GeneratedTextFiguresTests.swift:51:9-51:37
