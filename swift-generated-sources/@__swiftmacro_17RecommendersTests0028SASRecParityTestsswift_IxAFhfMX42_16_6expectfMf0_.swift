Testing.__checkBinaryOperation(fixture.excess(Double(score), scores[user * 41 + item + 1]),{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("fixture.excess(Double(score), scores[user * 41 + item + 1])"),"<=",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:43:17-43:90
