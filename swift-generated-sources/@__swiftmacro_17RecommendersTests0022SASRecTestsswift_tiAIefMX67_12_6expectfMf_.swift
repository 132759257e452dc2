Testing.__checkBinaryOperation(found.map { Int($0.item) },{ $0 == $1() },Array(expected),expression: .__fromBinaryOperation(.__fromSyntaxNode("found.map { Int($0.item) }"),"==",.__fromSyntaxNode("Array(expected)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:68:13-68:67
