Testing.__checkBinaryOperation(hostile,{ $0 != $1() },source,expression: .__fromBinaryOperation(.__fromSyntaxNode("hostile"),"!=",.__fromSyntaxNode("source")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:135:13-135:39
