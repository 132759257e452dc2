Testing.__checkBinaryOperation(TextRepair.repair(text).utf8.count,{ $0 == $1() },text.utf8.count - 32 * 4,expression: .__fromBinaryOperation(.__fromSyntaxNode("TextRepair.repair(text).utf8.count"),"==",.__fromSyntaxNode("text.utf8.count - 32 * 4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:31:9-31:80
