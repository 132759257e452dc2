Testing.__checkBinaryOperation(Array(TextRepair.repair(text).utf8),{ $0 == $1() },Array(expected.utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(TextRepair.repair(text).utf8)"),"==",.__fromSyntaxNode("Array(expected.utf8)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:25:9-25:77
