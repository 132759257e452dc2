Testing.__checkBinaryOperation(request.history == [0, 2],{ $0 && $1() },request.now == 3_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("request.history == [0, 2]"),"&&",.__fromSyntaxNode("request.now == 3_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:95:9-95:67
