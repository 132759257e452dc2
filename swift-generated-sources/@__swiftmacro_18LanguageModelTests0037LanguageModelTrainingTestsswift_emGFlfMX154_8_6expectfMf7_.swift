Testing.__checkBinaryOperation(file.entry(named: "lm_head.weight"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"file.entry(named: "lm_head.weight")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:155:9-155:60
