Testing.__checkBinaryOperation(expected.count,{ $0 == $1() },count,expression: .__fromBinaryOperation(.__fromSyntaxNode("expected.count"),"==",.__fromSyntaxNode("count")),comments: ["\(key) has \(count) values"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:56:13-56:75
