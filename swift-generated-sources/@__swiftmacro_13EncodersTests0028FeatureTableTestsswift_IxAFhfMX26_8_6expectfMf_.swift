Testing.__checkBinaryOperation(Array(hidden[0]),{ $0 == $1() },[0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(hidden[0])"),"==",.__fromSyntaxNode("[0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:27:9-27:44
