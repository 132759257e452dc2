Testing.__checkBinaryOperation(error?.description.contains("\u{1b}"),{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error?.description.contains("\u{1b}")"#),"==",.__fromSyntaxNode("false")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:77:9-77:64
