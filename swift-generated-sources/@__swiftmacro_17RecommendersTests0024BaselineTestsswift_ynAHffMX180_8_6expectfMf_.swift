Testing.__checkBinaryOperation(plain.scores(for: [request([2, 2])])[0],{ $0 == $1() },[root3, root3, 0, 0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("plain.scores(for: [request([2, 2])])[0]"),"==",.__fromSyntaxNode("[root3, root3, 0, 0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:181:9-181:84
