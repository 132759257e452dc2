Testing.__checkBinaryOperation(missing?.place,{ $0 == $1() },#"tensor "model.layers.2.self_attn.q_proj.weight""#,expression: .__fromBinaryOperation(.__fromSyntaxNode("missing?.place"),"==",.__fromStringLiteral(##"#"tensor "model.layers.2.self_attn.q_proj.weight""#"##, #"tensor "model.layers.2.self_attn.q_proj.weight""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:73:9-73:87
