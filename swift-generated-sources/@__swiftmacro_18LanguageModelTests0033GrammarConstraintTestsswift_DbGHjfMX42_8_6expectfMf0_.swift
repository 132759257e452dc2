Testing.__checkBinaryOperation(constraint.spans.map(\.range),{ $0 == $1() },[0..<4, 4..<10, 10..<13],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"constraint.spans.map(\.range)"#),"==",.__fromSyntaxNode("[0..<4, 4..<10, 10..<13]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:43:9-43:75
