Testing.__checkBinaryOperation(weightless?.path,{ $0 == $1() },folder.path("model.safetensors"),expression: .__fromBinaryOperation(.__fromSyntaxNode("weightless?.path"),"==",.__fromSyntaxNode(#"folder.path("model.safetensors")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:88:9-88:70
