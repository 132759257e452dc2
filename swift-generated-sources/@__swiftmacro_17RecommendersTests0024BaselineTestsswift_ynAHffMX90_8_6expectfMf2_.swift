Testing.__checkBinaryOperation(model.scores(for: [request(now: .min)])[0],{ $0 == $1() },[0, 0, 0, 0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("model.scores(for: [request(now: .min)])[0]"),"==",.__fromSyntaxNode("[0, 0, 0, 0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:91:9-91:79
