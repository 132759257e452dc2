Testing.__checkBinaryOperation(expected.cases.tokenizer.count,{ $0 == $1() },13,expression: .__fromBinaryOperation(.__fromSyntaxNode("expected.cases.tokenizer.count"),"==",.__fromSyntaxNode("13")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerOracleTests.swift:29:9-29:54
