Testing.__checkBinaryOperation(config["architectures"] as? [String],{ $0 == $1() },["LlamaForCausalLM"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"config["architectures"] as? [String]"#),"==",.__fromSyntaxNode(#"["LlamaForCausalLM"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:143:9-143:78
