Testing.__checkBinaryOperation(file.entry(named: "model.embed_tokens.weight")?.type,{ $0 == $1() },.f16,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"file.entry(named: "model.embed_tokens.weight")?.type"#),"==",.__fromSyntaxNode(".f16")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:153:9-153:78
