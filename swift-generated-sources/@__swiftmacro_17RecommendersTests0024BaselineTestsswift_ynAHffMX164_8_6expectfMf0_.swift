Testing.__checkBinaryOperation(found.map(\.score),{ $0 == $1() },expected.map(\.1),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.score)"#),"==",.__fromSyntaxNode(#"expected.map(\.1)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:165:9-165:57
