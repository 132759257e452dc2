Testing.__checkBinaryOperation(found.map(\.score),{ $0 == $1() },expected.map { scores[$0] },expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.score)"#),"==",.__fromSyntaxNode("expected.map { scores[$0] }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:69:13-69:71
