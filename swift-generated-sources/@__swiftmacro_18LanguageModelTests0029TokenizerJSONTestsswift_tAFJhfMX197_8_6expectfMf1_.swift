Testing.__checkBinaryOperation(error.place?.contains("line 1"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error.place?.contains("line 1")"#),"==",.__fromSyntaxNode("true")),comments: ["\(error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:198:9-198:69
