Testing.__checkBinaryOperation(both,{ $0 == $1() },[root6 + root3, root6 + root3, 0, 0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("both"),"==",.__fromSyntaxNode("[root6 + root3, root6 + root3, 0, 0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:183:9-183:65
