Testing.__checkBinaryOperation(constraint.spans[1].kind,{ $0 == $1() },.slot("odd", choice: index),expression: .__fromBinaryOperation(.__fromSyntaxNode("constraint.spans[1].kind"),"==",.__fromSyntaxNode(#".slot("odd", choice: index)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:119:13-119:77
