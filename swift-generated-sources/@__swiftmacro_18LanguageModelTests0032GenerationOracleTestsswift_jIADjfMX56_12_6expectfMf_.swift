Testing.__checkBinaryOperation(generation.isWhole == true,{ $0 && $1() },grammar.matches(generation.text),expression: .__fromBinaryOperation(.__fromSyntaxNode("generation.isWhole == true"),"&&",.__fromSyntaxNode("grammar.matches(generation.text)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:57:13-57:84
