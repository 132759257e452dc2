Testing.__checkBinaryOperation(events.map(\.step),{ $0 == $1() },[20, 40, 60],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"events.map(\.step)"#),"==",.__fromSyntaxNode("[20, 40, 60]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:98:9-98:52
