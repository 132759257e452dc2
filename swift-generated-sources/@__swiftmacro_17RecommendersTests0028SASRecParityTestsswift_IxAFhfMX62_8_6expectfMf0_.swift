Testing.__checkBinaryOperation(checked,{ $0 == $1() },fixture.gradientCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("checked"),"==",.__fromSyntaxNode("fixture.gradientCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:63:9-63:50
