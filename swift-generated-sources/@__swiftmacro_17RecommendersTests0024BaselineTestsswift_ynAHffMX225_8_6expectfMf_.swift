Testing.__checkBinaryOperation(ItemKNN(training: empty, dataset: "d").scores(for: [request([1])]),{ $0 == $1() },[[0, 0, 0]],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"ItemKNN(training: empty, dataset: "d").scores(for: [request([1])])"#),"==",.__fromSyntaxNode("[[0, 0, 0]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:226:9-226:99
