Testing.__checkBinaryOperation(engine.request(for: 0),{ $0 == $1() },present,expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.request(for: 0)"),"==",.__fromSyntaxNode("present")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:70:9-70:51
