Testing.__checkBinaryOperation(error.path,{ $0 == $1() },"some/tokenizer.json",expression: .__fromBinaryOperation(.__fromSyntaxNode("error.path"),"==",.__fromStringLiteral(#""some/tokenizer.json""#, "some/tokenizer.json")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:196:9-196:53
