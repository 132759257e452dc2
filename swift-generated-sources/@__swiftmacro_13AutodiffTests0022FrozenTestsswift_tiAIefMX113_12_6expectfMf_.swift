Testing.__checkBinaryOperation(abs(numeric - Double(gradient[index])),{ $0 < $1() },3e-3 * (1 + abs(numeric)),expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(numeric - Double(gradient[index]))"),"<",.__fromSyntaxNode("3e-3 * (1 + abs(numeric))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:114:13-114:88
