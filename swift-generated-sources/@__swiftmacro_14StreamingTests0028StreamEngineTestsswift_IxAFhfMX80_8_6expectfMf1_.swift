Testing.__checkBinaryOperation(engine.request(for: 0).history,{ $0 == $1() },[0, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.request(for: 0).history"),"==",.__fromSyntaxNode("[0, 2]")),comments: ["what is not kept has no effect"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:81:9-81:92
