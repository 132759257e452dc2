Testing.__checkBinaryOperation(hidden[0],{ $0 == $1() },table[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("hidden[0]"),"==",.__fromSyntaxNode("table[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:34:9-34:39
