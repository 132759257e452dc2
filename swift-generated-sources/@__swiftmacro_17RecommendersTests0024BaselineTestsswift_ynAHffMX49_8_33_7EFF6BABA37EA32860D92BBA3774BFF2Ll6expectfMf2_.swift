Testing.__checkBinaryOperation(model.topItems(7, for: request, where: admits),{ $0 == $1() },Array(expected),expression: .__fromBinaryOperation(.__fromSyntaxNode("model.topItems(7, for: request, where: admits)"),"==",.__fromSyntaxNode("Array(expected)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:50:9-50:83
