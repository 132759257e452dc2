Testing.__checkBinaryOperation(engine.position,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.position"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:80:9-80:38
