Testing.__checkBinaryOperation(worst,{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("worst"),"<=",.__fromSyntaxNode("1")),comments: ["\(key) is off by \(worst) tolerances"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:83:13-83:72
