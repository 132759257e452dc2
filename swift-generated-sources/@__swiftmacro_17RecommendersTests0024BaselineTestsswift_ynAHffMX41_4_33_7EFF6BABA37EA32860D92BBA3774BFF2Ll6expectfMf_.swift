Testing.__checkBinaryOperation(together.count,{ $0 == $1() },requests.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("together.count"),"==",.__fromSyntaxNode("requests.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:42:5-42:46
