Testing.__checkBinaryOperation(buffer.elements,{ $0 == $1() },[4, 9, 10],expression: .__fromBinaryOperation(.__fromSyntaxNode("buffer.elements"),"==",.__fromSyntaxNode("[4, 9, 10]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:96:9-96:47
