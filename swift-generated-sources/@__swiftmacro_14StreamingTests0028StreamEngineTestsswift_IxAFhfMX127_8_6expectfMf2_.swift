Testing.__checkBinaryOperation(sink.sources,{ $0 == $1() },["replay", "replay", "injected"],expression: .__fromBinaryOperation(.__fromSyntaxNode("sink.sources"),"==",.__fromSyntaxNode(#"["replay", "replay", "injected"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:128:9-128:66
