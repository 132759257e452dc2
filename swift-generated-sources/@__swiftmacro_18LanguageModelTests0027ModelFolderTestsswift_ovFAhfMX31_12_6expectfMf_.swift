Testing.__checkBinaryOperation(differences.max()! < bound,{ $0 && $1() },differences.max()! > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("differences.max()! < bound"),"&&",.__fromSyntaxNode("differences.max()! > 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:32:13-32:74
