Testing.__checkBinaryOperation(engine.request(for: 0).history,{ $0 == $1() },[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.request(for: 0).history"),"==",.__fromSyntaxNode("[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:65:9-65:55
