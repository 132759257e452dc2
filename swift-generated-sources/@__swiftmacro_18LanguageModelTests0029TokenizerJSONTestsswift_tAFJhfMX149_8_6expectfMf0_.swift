Testing.__checkBinaryOperation(Array(tokenizer.decode(ids).utf8),{ $0 == $1() },Array(example.decoded.utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(tokenizer.decode(ids).utf8)"),"==",.__fromSyntaxNode("Array(example.decoded.utf8)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:150:9-150:82
