Testing.__checkBinaryOperation(named.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("named.count"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:61:13-61:38
