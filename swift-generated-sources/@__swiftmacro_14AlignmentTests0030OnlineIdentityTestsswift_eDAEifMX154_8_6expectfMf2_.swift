Testing.__checkBinaryOperation(best.map(\.item),{ $0 == $1() },sorted.prefix(7).map { Int32($0) },expression: .__fromBinaryOperation(.__fromSyntaxNode(#"best.map(\.item)"#),"==",.__fromSyntaxNode("sorted.prefix(7).map { Int32($0) }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:155:9-155:72
