Testing.__checkBinaryOperation(engine.request(for: 0).history,{ $0 == $1() },[0, 2, 4],expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.request(for: 0).history"),"==",.__fromSyntaxNode("[0, 2, 4]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:144:9-144:61
