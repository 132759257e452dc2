Testing.__checkBinaryOperation(abs(normals.reduce(0, +) / Double(count)),{ $0 < $1() },0.03,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(normals.reduce(0, +) / Double(count))"),"<",.__fromSyntaxNode("0.03")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:29:9-29:66
