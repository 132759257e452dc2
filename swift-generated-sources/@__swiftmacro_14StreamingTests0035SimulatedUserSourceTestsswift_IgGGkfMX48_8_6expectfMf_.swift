Testing.__checkBinaryOperation(events(source(seed: 3), 30),{ $0 == $1() },events(source(seed: 3), 30),expression: .__fromBinaryOperation(.__fromSyntaxNode("events(source(seed: 3), 30)"),"==",.__fromSyntaxNode("events(source(seed: 3), 30)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:49:9-49:76
