Testing.__checkBinaryOperation(HTMLEntities.withoutSemicolon.count,{ $0 == $1() },106,expression: .__fromBinaryOperation(.__fromSyntaxNode("HTMLEntities.withoutSemicolon.count"),"==",.__fromSyntaxNode("106")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:53:9-53:60
