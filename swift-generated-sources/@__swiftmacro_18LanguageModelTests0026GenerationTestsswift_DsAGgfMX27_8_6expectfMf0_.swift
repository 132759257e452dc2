Testing.__checkBinaryOperation(result.tokens,{ $0 == $1() },[256, 257, 33],expression: .__fromBinaryOperation(.__fromSyntaxNode("result.tokens"),"==",.__fromSyntaxNode("[256, 257, 33]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:28:9-28:49
