Testing.__checkBinaryOperation(error.place?.hasPrefix(place),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("error.place?.hasPrefix(place)"),"==",.__fromSyntaxNode("true")),comments: ["\(error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:197:9-197:67
