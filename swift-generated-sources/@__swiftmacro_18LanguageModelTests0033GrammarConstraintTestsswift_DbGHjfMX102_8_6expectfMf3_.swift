Testing.__checkBinaryOperation(allows([261 + 1], after: "see the"),{ $0 == $1() },[false],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"allows([261 + 1], after: "see the")"#),"==",.__fromSyntaxNode("[false]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:103:9-103:64
