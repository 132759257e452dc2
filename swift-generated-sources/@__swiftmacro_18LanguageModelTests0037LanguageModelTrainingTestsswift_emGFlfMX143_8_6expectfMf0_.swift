Testing.__checkBinaryOperation(config["num_key_value_heads"] as? Int,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"config["num_key_value_heads"] as? Int"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:144:9-144:60
