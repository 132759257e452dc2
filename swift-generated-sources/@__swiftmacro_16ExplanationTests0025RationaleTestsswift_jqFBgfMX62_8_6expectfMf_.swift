Testing.__checkBinaryOperation(Set(numbers),{ $0 == $1() },[0, 1, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(numbers)"),"==",.__fromSyntaxNode("[0, 1, 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:63:9-63:43
