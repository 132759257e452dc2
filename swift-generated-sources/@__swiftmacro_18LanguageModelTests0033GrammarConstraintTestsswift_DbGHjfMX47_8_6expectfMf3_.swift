Testing.__checkBinaryOperation(constraint.spans.map(\.kind),{ $0 == $1() },[
                .free("opening"), .literal, .slot("title", choice: 1), .literal,
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"constraint.spans.map(\.kind)"#),"==",.__fromSyntaxNode(#"[\#n                .free("opening"), .literal, .slot("title", choice: 1), .literal,\#n            ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:48:9-51:15
