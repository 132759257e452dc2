Testing.__checkBinaryOperation(weights[8].keys,{ $0 == $1() },["lm_head"],expression: .__fromBinaryOperation(.__fromSyntaxNode("weights[8].keys"),"==",.__fromSyntaxNode(#"["lm_head"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:101:13-101:52
