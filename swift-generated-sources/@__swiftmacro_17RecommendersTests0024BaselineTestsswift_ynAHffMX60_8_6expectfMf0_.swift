Testing.__checkBinaryOperation(top.map(\.item) == [0, 3, 2],{ $0 && $1() },top.map(\.score) == [3, 2, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"top.map(\.item) == [0, 3, 2]"#),"&&",.__fromSyntaxNode(#"top.map(\.score) == [3, 2, 1]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:61:9-61:79
