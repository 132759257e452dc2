Testing.__checkBinaryOperation(abs(loss - expected),{ $0 < $1() },1e-4 * (1 + expected),expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(loss - expected)"),"<",.__fromSyntaxNode("1e-4 * (1 + expected)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:90:9-90:62
