Testing.__checkBinaryOperation(HTMLEntities.values.count,{ $0 == $1() },2125,expression: .__fromBinaryOperation(.__fromSyntaxNode("HTMLEntities.values.count"),"==",.__fromSyntaxNode("2125")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:52:9-52:51
