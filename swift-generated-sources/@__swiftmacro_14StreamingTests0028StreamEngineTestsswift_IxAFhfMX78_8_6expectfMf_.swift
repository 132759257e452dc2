Testing.__checkClosureCall(throws: RecordingSink.DiskFull.self,performing: { try engine.step(3) },expression: .__fromSyntaxNode("try engine.step(3)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:79:9-79:76
