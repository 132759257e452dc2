Testing.__checkBinaryOperation(hidden[3],{ $0 == $1() },table[3],expression: .__fromBinaryOperation(.__fromSyntaxNode("hidden[3]"),"==",.__fromSyntaxNode("table[3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:35:9-35:39
