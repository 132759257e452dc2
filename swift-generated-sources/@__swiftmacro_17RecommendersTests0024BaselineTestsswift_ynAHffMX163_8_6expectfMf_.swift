Testing.__checkBinaryOperation(found.map(\.item),{ $0 == $1() },expected.map(\.0),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.item)"#),"==",.__fromSyntaxNode(#"expected.map(\.0)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:164:9-164:56
