Testing.__checkBinaryOperation(error?.description.contains("4 items, the catalogue has 5"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error?.description.contains("4 items, the catalogue has 5")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:44:9-44:85
