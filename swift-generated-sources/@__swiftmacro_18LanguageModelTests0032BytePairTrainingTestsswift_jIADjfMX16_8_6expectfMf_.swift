Testing.__checkBinaryOperation(made,{ $0 == $1() },["es", "est", "lo", "low"],expression: .__fromBinaryOperation(.__fromSyntaxNode("made"),"==",.__fromSyntaxNode(#"["es", "est", "lo", "low"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:17:9-17:52
