Testing.__checkBinaryOperation(engine.request(for: 2).history,{ $0 == $1() },[9],expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.request(for: 2).history"),"==",.__fromSyntaxNode("[9]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:127:9-127:55
