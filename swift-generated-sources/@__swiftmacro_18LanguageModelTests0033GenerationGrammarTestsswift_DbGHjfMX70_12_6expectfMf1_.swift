Testing.__checkBinaryOperation(result.isWhole == true,{ $0 && $1() },result.text.hasSuffix("."),expression: .__fromBinaryOperation(.__fromSyntaxNode("result.isWhole == true"),"&&",.__fromSyntaxNode(#"result.text.hasSuffix(".")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:71:13-71:74
