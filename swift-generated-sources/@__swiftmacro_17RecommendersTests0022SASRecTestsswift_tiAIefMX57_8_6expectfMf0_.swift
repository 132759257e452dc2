Testing.__checkBinaryOperation(one,{ $0 == $1() },five,expression: .__fromBinaryOperation(.__fromSyntaxNode("one"),"==",.__fromSyntaxNode("five")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:58:9-58:29
