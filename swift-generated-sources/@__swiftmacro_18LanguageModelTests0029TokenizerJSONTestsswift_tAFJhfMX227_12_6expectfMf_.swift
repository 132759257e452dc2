Testing.__checkBinaryOperation(error.place,{ $0 == $1() },"\(key), line 1",expression: .__fromBinaryOperation(.__fromSyntaxNode("error.place"),"==",.__fromSyntaxNode(#""\(key), line 1""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:228:13-228:53
