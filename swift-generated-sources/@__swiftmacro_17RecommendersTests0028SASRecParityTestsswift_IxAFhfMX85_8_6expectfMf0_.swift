Testing.__checkBinaryOperation(checked,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("checked"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:86:9-86:30
