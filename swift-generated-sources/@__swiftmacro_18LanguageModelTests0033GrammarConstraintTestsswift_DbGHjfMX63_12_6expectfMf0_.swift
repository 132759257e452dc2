Testing.__checkBinaryOperation(constraint.spans.first?.kind,{ $0 == $1() },.slot("title", choice: choice),expression: .__fromBinaryOperation(.__fromSyntaxNode("constraint.spans.first?.kind"),"==",.__fromSyntaxNode(#".slot("title", choice: choice)"#)),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:64:13-64:95
