Testing.__checkBinaryOperation(abs(rotary.magnitude - magnitude),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(rotary.magnitude - magnitude)"),"<",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift:93:9-93:58
