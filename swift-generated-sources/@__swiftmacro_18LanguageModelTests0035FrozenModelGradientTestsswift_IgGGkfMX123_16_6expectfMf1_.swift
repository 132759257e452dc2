Testing.__checkBinaryOperation(other.states,{ $0 == $1() },outcome.states,expression: .__fromBinaryOperation(.__fromSyntaxNode("other.states"),"==",.__fromSyntaxNode("outcome.states")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:124:17-124:56
