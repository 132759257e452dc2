Testing.__checkBinaryOperation(result.isWhole,{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.isWhole"),"==",.__fromSyntaxNode("true")),comments: ["\(grammar): \(result.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:34:13-34:74
