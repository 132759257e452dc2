Testing.__checkBinaryOperation(ids,{ $0 == $1() },example.ids,expression: .__fromBinaryOperation(.__fromSyntaxNode("ids"),"==",.__fromSyntaxNode("example.ids")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:149:9-149:36
