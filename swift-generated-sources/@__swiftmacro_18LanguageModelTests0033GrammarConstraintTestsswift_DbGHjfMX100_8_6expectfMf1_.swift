Testing.__checkBinaryOperation(allows([32, 46], after: "toward"),{ $0 == $1() },[true, true],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"allows([32, 46], after: "toward")"#),"==",.__fromSyntaxNode("[true, true]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:101:9-101:67
