Testing.__checkBinaryOperation(buffer.elements,{ $0 == $1() },[3, 4, 9],expression: .__fromBinaryOperation(.__fromSyntaxNode("buffer.elements"),"==",.__fromSyntaxNode("[3, 4, 9]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:94:9-94:46
