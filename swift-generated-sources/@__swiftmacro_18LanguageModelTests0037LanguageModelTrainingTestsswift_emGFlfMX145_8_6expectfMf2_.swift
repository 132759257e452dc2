Testing.__checkBinaryOperation(config["bos_token_id"] as? Int,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"config["bos_token_id"] as? Int"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:146:9-146:53
