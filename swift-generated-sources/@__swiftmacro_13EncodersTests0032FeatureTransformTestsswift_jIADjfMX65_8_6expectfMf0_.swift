Testing.__checkBinaryOperation(columns[..<3].reduce(0, +),{ $0 > $1() },0.999 * total,expression: .__fromBinaryOperation(.__fromSyntaxNode("columns[..<3].reduce(0, +)"),">",.__fromSyntaxNode("0.999 * total")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:66:9-66:60
