Testing.__checkBinaryOperation(last.scores(for: [request([2, 3])])[0],{ $0 == $1() },[root6, root6, 0, 0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("last.scores(for: [request([2, 3])])[0]"),"==",.__fromSyntaxNode("[root6, root6, 0, 0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:191:9-191:83
