Testing.__checkBinaryOperation(abs(uniforms.reduce(0, +) / Double(count) - 0.5),{ $0 < $1() },0.01,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(uniforms.reduce(0, +) / Double(count) - 0.5)"),"<",.__fromSyntaxNode("0.01")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:28:9-28:73
