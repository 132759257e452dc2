Testing.__checkBinaryOperation(allows([32, 46, 100], after: "a war"),{ $0 == $1() },[false, false, true],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"allows([32, 46, 100], after: "a war")"#),"==",.__fromSyntaxNode("[false, false, true]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:99:9-99:79
