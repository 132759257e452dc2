Testing.__checkBinaryOperation(alone.map(\.bitPattern),{ $0 == $1() },scores.map(\.bitPattern),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"alone.map(\.bitPattern)"#),"==",.__fromSyntaxNode(#"scores.map(\.bitPattern)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:54:13-54:73
