Testing.__checkBinaryOperation(shrunk.neighbors(of: 0),{ $0 == $1() },[ScoredItem(item: 1, score: 0.5)],expression: .__fromBinaryOperation(.__fromSyntaxNode("shrunk.neighbors(of: 0)"),"==",.__fromSyntaxNode("[ScoredItem(item: 1, score: 0.5)]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:169:9-169:78
