Testing.__checkBinaryOperation(Array(table[0]),{ $0 == $1() },[0.6, 0.8],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(table[0])"),"==",.__fromSyntaxNode("[0.6, 0.8]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:10:9-10:47
