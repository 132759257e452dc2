Testing.__checkBinaryOperation(file.entry(named: "model.layers.1.self_attn.k_proj.weight")?.shape,{ $0 == $1() },[8, 16],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"file.entry(named: "model.layers.1.self_attn.k_proj.weight")?.shape"#),"==",.__fromSyntaxNode("[8, 16]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:154:9-154:95
