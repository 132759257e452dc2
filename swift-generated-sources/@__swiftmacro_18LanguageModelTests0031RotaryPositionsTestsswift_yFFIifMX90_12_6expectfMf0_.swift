Testing.__checkBinaryOperation(abs(actual - expected),{ $0 <= $1() },3e-7 * expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(actual - expected)"),"<=",.__fromSyntaxNode("3e-7 * expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift:91:13-91:63
