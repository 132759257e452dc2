Testing.__checkBinaryOperation(config["tie_word_embeddings"] as? Bool,{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"config["tie_word_embeddings"] as? Bool"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:145:9-145:64
