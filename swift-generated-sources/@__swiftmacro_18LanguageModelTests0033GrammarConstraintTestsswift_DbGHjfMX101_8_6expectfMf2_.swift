Testing.__checkBinaryOperation(allows([256, 257, 258, 259], after: "star"),{ $0 == $1() },[true, true, true, true],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"allows([256, 257, 258, 259], after: "star")"#),"==",.__fromSyntaxNode("[true, true, true, true]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:102:9-102:89
