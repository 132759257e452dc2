Testing.__checkBinaryOperation(worst,{ $0 < $1() },1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("worst"),"<",.__fromSyntaxNode("1e-5")),comments: ["\(history): off by \(worst)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:43:13-43:65
