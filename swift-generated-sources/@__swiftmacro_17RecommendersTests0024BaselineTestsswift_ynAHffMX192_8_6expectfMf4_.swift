Testing.__checkBinaryOperation(plain.scores(for: [request([77, -1])])[0],{ $0 == $1() },[0, 0, 0, 0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("plain.scores(for: [request([77, -1])])[0]"),"==",.__fromSyntaxNode("[0, 0, 0, 0, 0]")),comments: [.__line("// Unknown items, as a stream may bring, are passed over.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:193:9-193:78
