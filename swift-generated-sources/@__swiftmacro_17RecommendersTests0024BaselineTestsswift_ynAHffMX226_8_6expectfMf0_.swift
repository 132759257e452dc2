Testing.__checkBinaryOperation(RecentPopularity(training: empty, dataset: "d").scores(for: [request()]),{ $0 == $1() },[[0, 0, 0]],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"RecentPopularity(training: empty, dataset: "d").scores(for: [request()])"#),"==",.__fromSyntaxNode("[[0, 0, 0]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:227:9-228:101
