Testing.__checkBinaryOperation(halved.scores(for: [request([2, 3])])[0][0],{ $0 == $1() },root6 + 0.5 * root3,expression: .__fromBinaryOperation(.__fromSyntaxNode("halved.scores(for: [request([2, 3])])[0][0]"),"==",.__fromSyntaxNode("root6 + 0.5 * root3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:187:9-187:84
