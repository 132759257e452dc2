Testing.__checkBinaryOperation(allows([261 + 1], after: "see that"),{ $0 == $1() },[true],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"allows([261 + 1], after: "see that")"#),"==",.__fromSyntaxNode("[true]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:104:9-104:64
