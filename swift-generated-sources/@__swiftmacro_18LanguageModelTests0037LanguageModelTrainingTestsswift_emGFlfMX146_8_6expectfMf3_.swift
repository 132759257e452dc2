Testing.__checkBinaryOperation(config["eos_token_id"],{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"config["eos_token_id"]"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:147:9-147:47
