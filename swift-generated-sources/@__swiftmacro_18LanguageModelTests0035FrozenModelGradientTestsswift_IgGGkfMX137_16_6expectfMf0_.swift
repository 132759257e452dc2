Testing.__checkBinaryOperation(abs(a - b),{ $0 < $1() },1e-5 * (1 + abs(b)),expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(a - b)"),"<",.__fromSyntaxNode("1e-5 * (1 + abs(b))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:138:17-138:58
