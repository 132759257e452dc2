Testing.__checkBinaryOperation(others.inputs,{ $0 == $1() },gradients.inputs,expression: .__fromBinaryOperation(.__fromSyntaxNode("others.inputs"),"==",.__fromSyntaxNode("gradients.inputs")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:125:17-125:59
