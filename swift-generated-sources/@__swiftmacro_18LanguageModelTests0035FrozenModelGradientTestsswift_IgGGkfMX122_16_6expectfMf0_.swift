Testing.__checkBinaryOperation(other.losses,{ $0 == $1() },outcome.losses,expression: .__fromBinaryOperation(.__fromSyntaxNode("other.losses"),"==",.__fromSyntaxNode("outcome.losses")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:123:17-123:56
