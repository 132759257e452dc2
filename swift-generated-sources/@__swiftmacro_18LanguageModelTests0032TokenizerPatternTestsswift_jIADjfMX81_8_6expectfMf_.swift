Testing.__checkBinaryOperation(found.map { Array($0.utf8) },{ $0 == $1() },expected.map { Array($0.utf8) },expression: .__fromBinaryOperation(.__fromSyntaxNode("found.map { Array($0.utf8) }"),"==",.__fromSyntaxNode("expected.map { Array($0.utf8) }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerPatternTests.swift:82:9-82:81
