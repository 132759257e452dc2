Testing.__checkBinaryOperation(allows([32, 46, 44], after: "a ward"),{ $0 == $1() },[true, true, true],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"allows([32, 46, 44], after: "a ward")"#),"==",.__fromSyntaxNode("[true, true, true]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:100:9-100:77
