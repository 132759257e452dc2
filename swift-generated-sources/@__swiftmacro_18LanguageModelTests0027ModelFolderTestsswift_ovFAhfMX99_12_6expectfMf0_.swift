Testing.__checkBinaryOperation(weights[0].keys[1],{ $0 == $1() },"model.layers.0.self_attn.k_proj",expression: .__fromBinaryOperation(.__fromSyntaxNode("weights[0].keys[1]"),"==",.__fromStringLiteral(#""model.layers.0.self_attn.k_proj""#, "model.layers.0.self_attn.k_proj")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:100:13-100:77
