Testing.__checkBinaryOperation(event.index == 3,{ $0 && $1() },event.source == "injected",expression: .__fromBinaryOperation(.__fromSyntaxNode("event.index == 3"),"&&",.__fromSyntaxNode(#"event.source == "injected""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:126:9-126:64
