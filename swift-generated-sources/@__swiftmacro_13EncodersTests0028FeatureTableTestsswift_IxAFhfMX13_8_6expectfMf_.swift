Testing.__checkBinaryOperation(Array(table[1]),{ $0 == $1() },[0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(table[1])"),"==",.__fromSyntaxNode("[0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:14:9-14:43
