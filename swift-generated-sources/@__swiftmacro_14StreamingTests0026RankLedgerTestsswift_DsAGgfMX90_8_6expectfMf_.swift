Testing.__checkBinaryOperation(buffer.elements,{ $0 == $1() },[3, 4, 5],expression: .__fromBinaryOperation(.__fromSyntaxNode("buffer.elements"),"==",.__fromSyntaxNode("[3, 4, 5]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:91:9-91:46
