Testing.__checkBinaryOperation(rotary.frequencies.count,{ $0 == $1() },frequencies.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("rotary.frequencies.count"),"==",.__fromSyntaxNode("frequencies.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift:89:9-89:63
