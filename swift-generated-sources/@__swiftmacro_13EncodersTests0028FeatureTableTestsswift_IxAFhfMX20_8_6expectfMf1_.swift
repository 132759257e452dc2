Testing.__checkBinaryOperation(Array(table[3]),{ $0 == $1() },[0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(table[3])"),"==",.__fromSyntaxNode("[0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:21:9-21:43
