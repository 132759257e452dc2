Testing.__checkBinaryOperation(divided,{ $0 == $1() },whole.test.flatMap(\.targets).count,expression: .__fromBinaryOperation(.__fromSyntaxNode("divided"),"==",.__fromSyntaxNode(#"whole.test.flatMap(\.targets).count"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:111:9-111:64
