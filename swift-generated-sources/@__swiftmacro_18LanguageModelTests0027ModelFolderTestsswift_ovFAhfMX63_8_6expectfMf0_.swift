Testing.__checkBinaryOperation(error?.place,{ $0 == $1() },#"tensor "model.layers.0.mlp.gate_proj.weight""#,expression: .__fromBinaryOperation(.__fromSyntaxNode("error?.place"),"==",.__fromStringLiteral(##"#"tensor "model.layers.0.mlp.gate_proj.weight""#"##, #"tensor "model.layers.0.mlp.gate_proj.weight""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:64:9-64:82
