Testing.__checkBinaryOperation(halved.scores(for: [request([2, 3, 2])])[0][0],{ $0 == $1() },root3 + 0.5 * root6,expression: .__fromBinaryOperation(.__fromSyntaxNode("halved.scores(for: [request([2, 3, 2])])[0][0]"),"==",.__fromSyntaxNode("root3 + 0.5 * root6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:188:9-188:87
