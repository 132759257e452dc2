Testing.__checkBinaryOperation(error.place,{ $0 == $1() },place,expression: .__fromBinaryOperation(.__fromSyntaxNode("error.place"),"==",.__fromSyntaxNode("place")),comments: ["\(error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:216:9-216:50
